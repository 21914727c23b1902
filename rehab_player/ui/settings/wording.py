"""The words of the Settings page that several of its parts share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rehab_player.core.sound import SoundPath, SoundStatus


def sample_name(key: str) -> str:
    """What a kind of cue is called."""
    tr = QCoreApplication.translate
    return {
        "work": tr("Samples", "Work starts"),
        "rest": tr("Samples", "Rest"),
        "switch": tr("Samples", "Change sides"),
        "setup": tr("Samples", "Get into place"),
        "ask": tr("Samples", "Question"),
        "pace": tr("Samples", "Pace of a rep"),
        "count": tr("Samples", "Count the reps"),
        "beat": tr("Samples", "Beat"),
        "ticks": tr("Samples", "3, 2, 1"),
        "halfway": tr("Samples", "Halfway"),
        "ten_seconds": tr("Samples", "“Ten seconds”"),
        "finish": tr("Samples", "Finished"),
        "speech": tr("Samples", "Speech"),
    }[key]


def path_words(path: SoundPath) -> str:
    """How cues reach the ear, in a sentence."""
    tr = QCoreApplication.translate
    return {
        SoundPath.STARTING: tr("Sound", "Looking for sound …"),
        SoundPath.STREAM: tr("Sound", "Played in one stream, each cue at its exact moment."),
        SoundPath.FILES: tr(
            "Sound", "Played by one player program per cue, up to a tenth of a second early or late."
        ),
        SoundPath.NONE: tr("Sound", "Nothing is heard. The player shows each cue large instead."),
    }[path]


def output_words(status: SoundStatus) -> str:
    """What the sound comes out of."""
    tr = QCoreApplication.translate
    if status.path is SoundPath.STARTING:
        return tr("Sound", "Looking …")
    if status.path is SoundPath.NONE:
        return tr("Sound", "None found")
    return status.device or tr("Sound", "System default")


def output_works(status: SoundStatus) -> bool:
    """Whether tones can be heard, if not always at their exact moment."""
    return status.path in (SoundPath.STREAM, SoundPath.FILES)


def speech_words(status: SoundStatus, voice: str) -> str:
    """What speaks, and with which voice; `voice` is the id that was chosen."""
    tr = QCoreApplication.translate
    if status.path is SoundPath.STARTING:
        return tr("Sound", "Looking …")
    if not status.speech:
        return tr("Sound", "None found")
    name = next((choice.name for choice in status.voices if choice.id == voice), "")
    return f"{status.speech}, {name or tr('Sound', 'English')}"


def seconds(ms: int) -> int:
    """Whole seconds, rounded to the nearest."""
    return (ms + 500) // 1_000
