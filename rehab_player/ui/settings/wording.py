"""The words of the Settings page that several of its parts share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rehab_player.core.sound import SoundPath, SoundStatus


def sample_name(key: str) -> str:
    """What a kind of cue is called."""
    translate = QCoreApplication.translate
    return {
        "work": translate("Samples", "Work starts"),
        "rest": translate("Samples", "Rest"),
        "switch": translate("Samples", "Change sides"),
        "setup": translate("Samples", "Get into place"),
        "ask": translate("Samples", "Question"),
        "pace": translate("Samples", "Pace of a rep"),
        "count": translate("Samples", "Count the reps"),
        "beat": translate("Samples", "Beat"),
        "ticks": translate("Samples", "3, 2, 1"),
        "halfway": translate("Samples", "Halfway"),
        "ten_seconds": translate("Samples", "“Ten seconds”"),
        "finish": translate("Samples", "Finished"),
        "speech": translate("Samples", "Speech"),
    }[key]


def path_words(path: SoundPath) -> str:
    """How cues reach the ear, in a sentence."""
    translate = QCoreApplication.translate
    return {
        SoundPath.STARTING: translate("Sound", "Looking for sound …"),
        SoundPath.STREAM: translate("Sound", "Played in one stream, each cue at its exact moment."),
        SoundPath.FILES: translate(
            "Sound", "Played by one player program per cue, up to a tenth of a second early or late."
        ),
        SoundPath.NONE: translate("Sound", "Nothing is heard. The player shows each cue large instead."),
    }[path]


def output_words(status: SoundStatus) -> str:
    """What the sound comes out of."""
    translate = QCoreApplication.translate
    if status.path is SoundPath.STARTING:
        return translate("Sound", "Looking …")
    if status.path is SoundPath.NONE:
        return translate("Sound", "None found")
    return status.device or translate("Sound", "System default")


def output_works(status: SoundStatus) -> bool:
    """Whether tones can be heard, if not always at their exact moment."""
    return status.path in (SoundPath.STREAM, SoundPath.FILES)


def speech_words(status: SoundStatus, voice: str) -> str:
    """What speaks, and with which voice; `voice` is the id that was chosen."""
    translate = QCoreApplication.translate
    if status.path is SoundPath.STARTING:
        return translate("Sound", "Looking …")
    if not status.speech:
        return translate("Sound", "None found")
    name = next((choice.name for choice in status.voices if choice.id == voice), "")
    language = translate("Sound", "English", "the language of this translation")
    return f"{status.speech}, {name or language}"


def seconds(ms: int) -> int:
    """Whole seconds, rounded to the nearest."""
    return (ms + 500) // 1_000
