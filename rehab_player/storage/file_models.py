"""The parts that the shapes of routine and programme files have in common."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from rehab_player.storage.nodes import Listing, Scalar, is_nothing
from rehab_player.storage.routine_fields import line

LongLine = Annotated[str, line(1_000)]


def _one_or_many(node: object) -> object:
    if not isinstance(node, Scalar) or is_nothing(node):
        return node
    listing = Listing(node.line, node.column)
    listing.append(node)
    return listing


Sources = Annotated[
    list[LongLine],
    BeforeValidator(_one_or_many),
    Field(max_length=100),
    WithJsonSchema(
        {
            "description": "Where it comes from: a text, or a list of texts.",
            "anyOf": [line(1_000).shape, {"type": "array", "items": line(1_000).shape, "maxItems": 100}],
        }
    ),
]
"""A text, or a list of texts."""
