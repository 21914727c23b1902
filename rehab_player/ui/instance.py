"""One window per data folder: a second start hands its arguments to the first and goes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from rehab_player.ui.instance_name import instance_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

WAIT_MS = 1_000
MOST_BYTES = 1_000_000


class Instance(QObject):
    """`wanted` tells the arguments of a later start, whose window must come forward here."""

    wanted = Signal(list)

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = instance_name(data_folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_calls)

    def hand_over(self, arguments: Sequence[str], patience_ms: int = WAIT_MS) -> bool:
        """Give the arguments to the program that is already running; False when there is none.

        One that is there and busy has `patience_ms` to answer.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps(list(arguments)).encode() + b"\n")
        answered = socket.waitForReadyRead(patience_ms) and bytes(socket.readAll().data()) == b"ok\n"
        socket.disconnectFromServer()
        return answered

    def listen(self) -> bool:
        """Be the one that later starts call; takes over the socket that a crash left behind."""
        if self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _take_calls(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > MOST_BYTES:
            socket.abort()
        elif socket.canReadLine():
            arguments = _arguments(bytes(socket.readLine().data()))
            if arguments is None:
                socket.abort()
                return
            socket.write(b"ok\n")
            socket.flush()
            self.wanted.emit(arguments)


def _arguments(line: bytes) -> list[str] | None:
    """The arguments in a call, or None for something else."""
    try:
        found = json.loads(line)
    except ValueError:
        return None
    if isinstance(found, list) and all(isinstance(item, str) for item in found):
        return found
    return None
