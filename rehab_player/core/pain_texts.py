"""What the pain rule says to people, kept together so that it can be translated."""

from __future__ import annotations

from rehab_player.core.checkin import RedSign, SafetyAnswer
from rehab_player.core.language import decimal, translate

NOTE_SHORT = translate("pain_texts", "General exercise guide, not medical advice. Stop if it gets sharp.")
NOTE_LONG = translate(
    "pain_texts",
    "This program plays general exercise routines and keeps your log. It does not know your body, cannot "
    "find out what is wrong, and is not medical advice. If you have a health condition, a new injury, or "
    "anything on the list of warning signs, talk to a doctor or physiotherapist first. Stop if pain becomes "
    "sharp, rises above 5 out of 10, or you feel unwell. In an emergency, call your local emergency number. "
    "Your data stay on this computer.",
)

SIGNS = {
    RedSign.SHARP: translate("pain_texts", "Sharp or stabbing"),
    RedSign.STRIDE: translate("pain_texts", "Limping, or a changed stride"),
    RedSign.SWELLING: translate("pain_texts", "New swelling, redness or warmth"),
    RedSign.GIVES_WAY: translate("pain_texts", "Gives way"),
    RedSign.CANNOT_WALK: translate("pain_texts", "Cannot walk normally"),
    RedSign.SORE_48_HOURS: translate("pain_texts", "Still sore 48 h after a run"),
}
NO_SIGN = translate("pain_texts", "No warning sign")

QUESTIONS = {
    SafetyAnswer.NUMB_FEET: translate("pain_texts", "Numb feet, or diabetes"),
    SafetyAnswer.POOR_CIRCULATION: translate(
        "pain_texts", "Poor circulation, Raynaud's, or a skin that reacts to cold"
    ),
    SafetyAnswer.BLOOD_THINNERS: translate("pain_texts", "Blood thinners, or varicose veins"),
    SafetyAnswer.OPEN_SKIN: translate("pain_texts", "An open wound or a skin infection on the foot"),
    SafetyAnswer.POSSIBLE_CLOT: translate(
        "pain_texts", "A calf that is swollen, warm or sore without a reason"
    ),
    SafetyAnswer.HEART_FAILURE: translate("pain_texts", "A heart condition"),
    SafetyAnswer.PREGNANT: translate("pain_texts", "Pregnant"),
    SafetyAnswer.BRITTLE_BONES: translate("pain_texts", "Osteoporosis"),
    SafetyAnswer.BONE_STRESS: translate(
        "pain_texts", "A suspected fracture, bone stress injury or torn tendon"
    ),
    SafetyAnswer.SURGERY: translate("pain_texts", "Surgery or an injection here in the last three months"),
    SafetyAnswer.ANTIBIOTICS: translate("pain_texts", "Fluoroquinolone antibiotics, now or lately"),
    SafetyAnswer.UNDER_16: translate("pain_texts", "Under 16"),
    SafetyAnswer.AT_HEEL_BONE: translate("pain_texts", "The pain at the back is right at the heel bone"),
    SafetyAnswer.FALLS: translate("pain_texts", "Dizzy, or falls easily"),
}

GO_AHEAD = translate("pain_texts", "Go ahead")
SAME_DOSE = translate("pain_texts", "Same dose, nothing more")
NOT_TODAY = translate("pain_texts", "Not today")
ANSWER_FIRST = translate("pain_texts", "Answer the first question")

GREEN_MEANING = translate(
    "pain_texts",
    "Everything in the plan. If the worst stays at 2 or less for three sessions, a step up is suggested.",
)
YELLOW_MEANING = translate("pain_texts", "Keep the dose as it is. No hops, skips or fast running today.")
YELLOW_GENTLE = translate(
    "pain_texts", "Go softer than usual, and stop above 3. No hops, skips or fast running today."
)
RED_BY_SIGN = translate(
    "pain_texts",
    "A warning sign stops the session whatever the number is. No running today. "
    "Cycling and ankle circles are fine if they do not hurt.",
)
RED_BY_PAIN = translate(
    "pain_texts",
    "At 6 or more the sore part needs a rest. No running today. "
    "Cycling and ankle circles are fine if they do not hurt.",
)
NOTHING_LEFT = translate(
    "pain_texts", "Everything in this routine is hops, skips or running. They wait for a green light."
)

LEFT_OUT_YELLOW = translate("pain_texts", "hops, skips and running wait for a green light")

LEFT_OUT_DAY_AFTER = translate(
    "pain_texts", "hops, skips and running wait until a whole day has passed since yellow or red"
)

IN_SAFE = "0–2"
IN_ACCEPTABLE = "3–5"
IN_HIGH = "6–10"


def left_out(names: str, why: str) -> str:
    return translate("pain_texts", "Left out: {names}; {why}.").format(names=names, why=why)


def pain_now(score: int, zone: str) -> str:
    return translate("pain_texts", "Pain now {score}: in {zone}").format(score=score, zone=zone)


def first_step_usual(score: int, usual: float) -> str:
    return translate("pain_texts", "First step {score}: your usual is {usual}").format(
        score=score, usual=number(usual)
    )


def first_step_above(score: int, usual: float) -> str:
    return translate("pain_texts", "First step {score}: {more} above your usual {usual}").format(
        score=score, more=amount(score - usual), usual=number(usual)
    )


def first_step_alone(score: int, zone: str) -> str:
    return translate("pain_texts", "First step {score}: in {zone}").format(score=score, zone=zone)


NO_PAIN_TOLD = translate("pain_texts", "No pain told in the last two weeks.")


def first_step_line(score: int, usual: float | None) -> str:
    """`First step 2, as usual`."""
    if usual is None:
        return translate("pain_texts", "First step {score}").format(score=score)
    if score == usual:
        return translate("pain_texts", "First step {score}, as usual").format(score=score)
    told = (
        translate("pain_texts", "First step {score}, {more} above your usual")
        if score > usual
        else translate("pain_texts", "First step {score}, {more} below your usual")
    )
    return told.format(score=score, more=amount(abs(score - usual)))


def recent_line(worst: int, above: int | None) -> str:
    """`Worst 4, settled each morning.`"""
    if above is None:
        return translate("pain_texts", "Worst {worst}.").format(worst=worst)
    if above == 0:
        return translate("pain_texts", "Worst {worst}, settled each morning.").format(worst=worst)
    return translate("pain_texts", "Worst {worst}, %n mornings above your usual.", "", above).format(
        worst=worst
    )


_COUNTS = (
    translate("pain_texts", "zero"),
    translate("pain_texts", "one"),
    translate("pain_texts", "two"),
    translate("pain_texts", "three"),
    translate("pain_texts", "four"),
    translate("pain_texts", "five"),
    translate("pain_texts", "six"),
    translate("pain_texts", "seven"),
    translate("pain_texts", "eight"),
    translate("pain_texts", "nine"),
    translate("pain_texts", "ten"),
)


def amount(value: float) -> str:
    """A small whole number as a word, else as a figure."""
    return _COUNTS[int(value)] if value == int(value) and 0 <= value <= 10 else number(value)


def number(value: float) -> str:
    """Without the decimals that are none, and at most one."""
    return decimal(value, 1)


WHY_NUMB = translate("pain_texts", "feet that do not feel well get hurt by cold, heat and pressure unnoticed")
WHY_COLD = translate("pain_texts", "cold, heat and lasting pressure can harm skin that is short of blood")
WHY_ARTERIES = translate("pain_texts", "with narrow arteries raised legs can hurt")
WHY_BRUISES = translate("pain_texts", "hard pressure bruises more easily")
WHY_SKIN = translate("pain_texts", "broken skin needs to close first")
WHY_CLOT = translate("pain_texts", "a clot has to be ruled out by a doctor first, and today")
WHY_HEART = translate("pain_texts", "lying with raised legs, warmth and cold all move much blood")
WHY_PREGNANT = translate("pain_texts", "joints are looser and balance is different")
WHY_PREGNANT_SOAK = translate("pain_texts", "warm and cold baths are a question for your midwife or doctor")
WHY_BONES = translate("pain_texts", "landing loads the bones more than they may bear")
WHY_BONE_STRESS = translate(
    "pain_texts", "a bone or tendon that may be torn or cracked needs to be looked at before it is loaded"
)
WHY_SURGERY = translate(
    "pain_texts", "what was operated on or injected needs time, and your surgeon knows how much"
)
WHY_ANTIBIOTICS = translate("pain_texts", "these antibiotics can weaken tendons for months")
WHY_YOUNG = translate("pain_texts", "in growing bones heel pain often has another cause")
WHY_HEEL_BONE = translate("pain_texts", "stretching downwards presses the tendon against the bone")
WHY_FALLS = translate("pain_texts", "a fall would cost more than the exercise brings")


def ruled_out(activity: str, question: str, why: str, *, ask: bool) -> str:
    told = (
        translate("pain_texts", "Ask a professional before {activity}. You said “{question}”: {why}.")
        if ask
        else translate("pain_texts", "Leave out {activity}. You said “{question}”: {why}.")
    )
    return told.format(activity=activity, question=question, why=why)
