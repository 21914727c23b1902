"""The player's keys: what each means, the same whatever has the focus."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Press(StrEnum):
    """What a key asks for."""

    TOGGLE = "start or pause"
    READY = "ready or done"
    SKIP = "skip"
    BACK = "back"
    RESTART = "restart this step"
    ADD = "15 s more"
    TAKE = "15 s less"
    PAIN = "pain"
    MUTE = "mute"
    LOUDER = "louder"
    QUIETER = "quieter"
    FULL_SCREEN = "full screen"
    ESCAPE = "leave full screen, or end"
    KEYS = "show the keys"
    PLAY = "play"
    PAUSE = "pause"
    STOP = "stop"


_K = Qt.Key
_PRESSES: dict[int, Press] = {
    _K.Key_Space: Press.TOGGLE,
    _K.Key_Return: Press.READY,
    _K.Key_Enter: Press.READY,
    _K.Key_Right: Press.SKIP,
    _K.Key_PageDown: Press.SKIP,
    _K.Key_MediaNext: Press.SKIP,
    _K.Key_Left: Press.BACK,
    _K.Key_PageUp: Press.BACK,
    _K.Key_MediaPrevious: Press.BACK,
    _K.Key_R: Press.RESTART,
    _K.Key_Plus: Press.ADD,
    _K.Key_Minus: Press.TAKE,
    _K.Key_P: Press.PAIN,
    _K.Key_M: Press.MUTE,
    _K.Key_Up: Press.LOUDER,
    _K.Key_Down: Press.QUIETER,
    _K.Key_F11: Press.FULL_SCREEN,
    _K.Key_Escape: Press.ESCAPE,
    _K.Key_Question: Press.KEYS,
    _K.Key_MediaTogglePlayPause: Press.TOGGLE,
    _K.Key_MediaPlay: Press.PLAY,
    _K.Key_MediaPause: Press.PAUSE,
    _K.Key_MediaStop: Press.STOP,
}
_TEXTS = {"+": Press.ADD, "-": Press.TAKE, "−": Press.TAKE, "?": Press.KEYS}
"""Signs that stand on other keys in other keyboard layouts."""
REPEATING = frozenset({Press.ADD, Press.TAKE, Press.LOUDER, Press.QUIETER})
"""What goes on while a key is held down."""
_OTHER_USES = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def press_of(event: QKeyEvent) -> Press | None:
    """What a key press asks for, or None. Keys with Ctrl, Alt or Meta are left to others."""
    if event.modifiers() & _OTHER_USES:
        return None
    press = _TEXTS.get(event.text()) or _PRESSES.get(event.key())
    if event.isAutoRepeat() and press not in REPEATING:
        return None
    return press


def digit_of(event: QKeyEvent) -> int | None:
    """The digit of a key press, also from the keypad, or None."""
    if event.modifiers() & _OTHER_USES or event.isAutoRepeat():
        return None
    digit = event.key() - _K.Key_0
    return digit if 0 <= digit <= 9 else None


def is_ours(event: QKeyEvent) -> bool:
    """Whether the player has a use for this key, so that nothing else may have it."""
    return digit_of(event) is not None or (
        not event.modifiers() & _OTHER_USES and (event.text() in _TEXTS or event.key() in _PRESSES)
    )


class KeyFilter(QObject):
    """Brings the keys of `page`'s window to it before whatever has the focus, while `page` is shown."""

    def __init__(self, page: QWidget, pressed: Callable[[QKeyEvent], bool]) -> None:
        super().__init__(page)
        self._page = page
        self._pressed = pressed
        self._watches = False

    def watch(self) -> None:
        """Begin with the window that the page is in now."""
        self.leave()
        window = self._page.window().windowHandle()
        if window is not None:
            window.installEventFilter(self)
            self._watches = True

    def leave(self) -> None:
        """Leave the keys to the rest of the window again."""
        if self._watches:
            # Asked for anew: PySide takes a kept one for deleted once any child of the window has gone.
            window = self._page.window().windowHandle()
            if window is not None:
                window.removeEventFilter(self)
            self._watches = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False
