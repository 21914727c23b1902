"""The guide: every number of the two articles is in it or accounted for, and nothing is promised."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.guide import Guide, Help
from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.guide import FILES, GuideProblem, load_guide
from rehab_player.storage.routine_fields import AREAS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = assets_dir() / "guide"
ALL_ITEMS = {*(f"S1-{n}" for n in range(1, 51)), "S1-44b", *(f"S2-{n}" for n in range(1, 38))}
FORBIDDEN = re.compile(
    r"\b(cur(e|es|ed|ing)|treat(s|ed|ing|ment|ments)?|diagnos\w*|guarantee\w*|flush\w*|dramatic\w*"
    r"|works? wonders|prevents?|heals?|will (heal|help|fix)|you have (an?|the) \w+)\b|!",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load_guide(FOLDER)


def everything(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, tuple):
        for entry in value:
            yield from everything(entry)
    elif is_dataclass(value):
        for field in fields(value):
            yield from everything(getattr(value, field.name))


def items_in(value: object) -> set[str]:
    return {item for part in everything(value) for item in getattr(part, "items", ()) if is_dataclass(part)}


def test_every_number_of_the_articles_is_covered_or_left_out_with_a_reason(guide: Guide) -> None:
    assert items_in(guide) == ALL_ITEMS


def test_what_is_left_out_is_not_in_the_guide_as_well_and_says_why(guide: Guide) -> None:
    left_out = items_in(guide.left_out)
    shown = [getattr(guide, field.name) for field in fields(guide) if field.name not in ("left_out",)]
    assert left_out
    assert not left_out & items_in(tuple(shown))
    assert all(len(entry.why) > 20 for entry in guide.left_out)


def test_no_text_has_a_hyphen_for_a_dash(guide: Guide) -> None:
    texts = [part for part in everything(guide) if isinstance(part, str)]
    assert len(texts) > 200
    assert [text for text in texts if " - " in text] == []


def test_the_six_places_stand_in_the_order_of_the_picture(guide: Guide) -> None:
    assert [(spot.number, spot.name) for spot in guide.spots if spot.number] == [
        (1, "Back of ankle"),
        (2, "Front of ankle"),
        (3, "Under heel"),
        (4, "Inside of ankle"),
        (5, "Outside of ankle"),
        (6, "Calf"),
    ]
    assert [spot.name for spot in guide.spots if not spot.number] == [
        "General soreness",
        "One sore point on the bone",
    ]
    assert all(spot.area in AREAS for spot in guide.spots if not spot.no_routine)


def test_a_sore_point_on_the_bone_offers_no_routine(guide: Guide) -> None:
    bone = guide.spot("bone")
    assert bone.no_routine
    assert not bone.helps
    assert all(spot.helps for spot in guide.spots if spot.key != "bone")


def test_every_routine_and_programme_named_is_there(guide: Guide) -> None:
    helps = [part for part in everything(guide) if isinstance(part, Help)]
    assert helps
    for help_ in helps:
        folder = routines_dir() / "programmes" if help_.kind == "programme" else routines_dir()
        assert (folder / f"{help_.file}.yaml").is_file(), help_.file


def test_the_back_of_the_ankle_is_never_told_to_land_further_forward(guide: Guide) -> None:
    assert any(
        "Do not change to landing on your forefoot" in line.text for line in guide.spot("back").easy_on
    )


def test_no_night_splint_at_the_back_of_the_ankle(guide: Guide) -> None:
    assert not [part for part in everything(guide.spot("back")) if isinstance(part, str) and "splint" in part]


def test_what_is_urgent_stands_before_what_can_wait(guide: Guide) -> None:
    assert guide.now.lines[0].text.startswith("A pop or snap")
    assert any("four steps" in line.text for line in guide.now.lines)
    assert any("two weeks" in line.text for line in guide.soon.lines)


NOW = (
    "pop or snap",
    "rise on tiptoe",
    "out of shape",
    "four steps",
    "tip of an ankle bone",
    "inner midfoot",
    "base of the little toe",
    "fever of 38",
    "swollen, warm, painful calf",
    "call an ambulance",
    "cold, pale, blue or numb",
    "ulcer",
    "diabetes",
)
SOON = (
    "one point of the bone",
    "at rest or at night",
    "squeezed from both sides",
    "stabbing on every step",
    "swollen, red or warm",
    "gives way",
    "Tingling or numbness",
    "weight on it",
    "two weeks",
    "three weeks",
    "Worse in spite of rest",
    "Both heels",
    "over 30 minutes",
    "eye, skin or back",
    "Weight loss",
    "night sweats",
    "cancer",
    "Fluoroquinolone",
    "steroid injection",
    "Under 16",
)
STOP = ("sharp or stabbing", "swollen", "gives way", "48 hours", "walk normally")


@pytest.mark.parametrize(
    ("card", "flags"), [("now", NOW), ("soon", SOON), ("stop_running", STOP)], ids=["now", "soon", "stop"]
)
def test_4_5_each_red_flag_stands_on_its_card(guide: Guide, card: str, flags: tuple[str, ...]) -> None:
    told = " ".join(line.text for line in getattr(guide, card).lines)
    assert [flag for flag in flags if flag.casefold() not in told.casefold()] == []


def texts(guide: Guide) -> list[str]:
    return [part for part in everything(guide) if isinstance(part, str)]


def test_nothing_is_promised_or_diagnosed(guide: Guide) -> None:
    assert [text for text in texts(guide) if FORBIDDEN.search(text)] == []


def test_texts_are_short_enough_for_one_page(guide: Guide) -> None:
    assert [text for text in texts(guide) if len(text) > 210] == []
    assert all(len(spot.signs) + len(spot.points_to) < 230 for spot in guide.spots)


def test_an_unknown_key_is_refused_with_its_place(tmp_path: Path) -> None:
    for name in FILES:
        (tmp_path / name).write_text((FOLDER / name).read_text(encoding="utf-8"), encoding="utf-8")
    pages = (tmp_path / "causes.yaml").read_text(encoding="utf-8")
    (tmp_path / "causes.yaml").write_text(pages.replace("name: Shoes", "nmae: Shoes"), encoding="utf-8")
    with pytest.raises(GuideProblem, match=r"guide, causes 5: unknown or missing: nmae, name"):
        load_guide(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(GuideProblem, match=r"spots\.yaml"):
        load_guide(tmp_path)
