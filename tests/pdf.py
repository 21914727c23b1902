"""A PDF file as its reader sees it. PDFium comes with its own package: not every PySide6 brings QtPdf."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pathlib import Path


class Pdf:
    """The text, the sizes and the pictures of a file's pages; ValueError when it is no PDF."""

    def __init__(self, data: bytes | Path) -> None:
        content = data if isinstance(data, bytes) else data.read_bytes()
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            raise ValueError("no PDF that can be read") from error
        with document:
            pages = [document[number] for number in range(len(document))]
            self.texts = tuple(page.get_textpage().get_text_range() for page in pages)
            self.sizes = tuple((round(page.get_width()), round(page.get_height())) for page in pages)
        self._content = content

    @property
    def text(self) -> str:
        """The words of the only page, without the spaces and line breaks between them."""
        (text,) = self.texts
        return "".join(text.split())

    def picture(self, page: int = 0, scale: float = 1.0) -> QImage:
        """A page drawn at 72 dots an inch, times `scale`."""
        with pypdfium2.PdfDocument(self._content) as document:
            drawn = document[page].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            image = QImage(
                bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888
            )
            return image.convertToFormat(QImage.Format.Format_RGB32)
