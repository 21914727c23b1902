"""What the pain rule says to people, kept together so that it can be translated."""

from __future__ import annotations

from rehab_player.core.checkin import RedSign, SafetyAnswer

NOTE_SHORT = "General exercise guide, not medical advice. Stop if it gets sharp."
NOTE_LONG = (
    "This program plays general exercise routines and keeps your log. It does not know your body, cannot "
    "find out what is wrong, and is not medical advice. If you have a health condition, a new injury, or "
    "anything on the list of warning signs, talk to a doctor or physiotherapist first. Stop if pain becomes "
    "sharp, rises above 5 out of 10, or you feel unwell. In an emergency, call your local emergency number. "
    "Your data stay on this computer."
)

SIGNS = {
    RedSign.SHARP: "Sharp or stabbing",
    RedSign.STRIDE: "Limping, or a changed stride",
    RedSign.SWELLING: "New swelling, redness or warmth",
    RedSign.GIVES_WAY: "Gives way",
    RedSign.CANNOT_WALK: "Cannot walk normally",
    RedSign.SORE_48_HOURS: "Still sore 48 h after a run",
}
NO_SIGN = "No warning sign"

QUESTIONS = {
    SafetyAnswer.NUMB_FEET: "Numb feet, or diabetes",
    SafetyAnswer.POOR_CIRCULATION: "Poor circulation, Raynaud's, or a skin that reacts to cold",
    SafetyAnswer.BLOOD_THINNERS: "Blood thinners, or varicose veins",
    SafetyAnswer.OPEN_SKIN: "An open wound or a skin infection on the foot",
    SafetyAnswer.POSSIBLE_CLOT: "A calf that is swollen, warm or sore without a reason",
    SafetyAnswer.HEART_FAILURE: "A heart condition",
    SafetyAnswer.PREGNANT: "Pregnant",
    SafetyAnswer.BRITTLE_BONES: "Osteoporosis",
    SafetyAnswer.BONE_STRESS: "A suspected fracture, bone stress injury or torn tendon",
    SafetyAnswer.SURGERY: "Surgery or an injection here in the last three months",
    SafetyAnswer.ANTIBIOTICS: "Fluoroquinolone antibiotics, now or lately",
    SafetyAnswer.UNDER_16: "Under 16",
    SafetyAnswer.AT_HEEL_BONE: "The pain at the back is right at the heel bone",
    SafetyAnswer.FALLS: "Dizzy, or falls easily",
}

GO_AHEAD = "Go ahead"
SAME_DOSE = "Same dose, nothing more"
NOT_TODAY = "Not today"
ANSWER_FIRST = "Answer the first question"

GREEN_MEANING = (
    "Everything in the plan. If the worst stays at 2 or less for three sessions, a step up is suggested."
)
YELLOW_MEANING = "Keep the dose as it is. No hops, skips or fast running today."
YELLOW_GENTLE = "Go softer than usual, and stop above 3. No hops, skips or fast running today."
RED_BY_SIGN = (
    "A warning sign stops the session whatever the number is. No running today. "
    "Cycling and ankle circles are fine if they do not hurt."
)
RED_BY_PAIN = (
    "At 6 or more the sore part needs a rest. No running today. "
    "Cycling and ankle circles are fine if they do not hurt."
)
NOTHING_LEFT = "Everything in this routine is hops, skips or running. They wait for a green light."

LEFT_OUT_YELLOW = "hops, skips and running wait for a green light"
LEFT_OUT_DAY_AFTER = "hops, skips and running wait until a whole day has passed since yellow or red"

IN_SAFE = "0–2"
IN_ACCEPTABLE = "3–5"
IN_HIGH = "6–10"


def left_out(names: str, why: str) -> str:
    return f"Left out: {names}; {why}."


def pain_now(score: int, zone: str) -> str:
    return f"Pain now {score}: in {zone}"


def first_step_usual(score: int, usual: float) -> str:
    return f"First step {score}: your usual is {number(usual)}"


def first_step_above(score: int, usual: float) -> str:
    return f"First step {score}: {amount(score - usual)} above your usual {number(usual)}"


def first_step_alone(score: int, zone: str) -> str:
    return f"First step {score}: in {zone}"


NO_PAIN_TOLD = "No pain told in the last two weeks."


def first_step_line(score: int, usual: float | None) -> str:
    """`First step 2, as usual`."""
    if usual is None:
        return f"First step {score}"
    if score == usual:
        return f"First step {score}, as usual"
    where = "above" if score > usual else "below"
    return f"First step {score}, {amount(abs(score - usual))} {where} your usual"


def recent_line(worst: int, above: int | None) -> str:
    """`Worst 4, settled each morning.`"""
    if above is None:
        return f"Worst {worst}."
    if above == 0:
        return f"Worst {worst}, settled each morning."
    return f"Worst {worst}, {count(above, 'morning')} above your usual."


_COUNTS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def amount(value: float) -> str:
    """A small whole number as a word, else as a figure."""
    return _COUNTS[int(value)] if value == int(value) and 0 <= value <= 10 else number(value)


def number(value: float) -> str:
    """Without the decimals that are none, and at most one."""
    return f"{round(value, 1):g}"


def count(value: int, one: str, many: str = "") -> str:
    """`1 session`, `2 sessions`."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"


WHY_NUMB = "feet that do not feel well get hurt by cold, heat and pressure unnoticed"
WHY_COLD = "cold, heat and lasting pressure can harm skin that is short of blood"
WHY_ARTERIES = "with narrow arteries raised legs can hurt"
WHY_BRUISES = "hard pressure bruises more easily"
WHY_SKIN = "broken skin needs to close first"
WHY_CLOT = "a clot has to be ruled out by a doctor first, and today"
WHY_HEART = "lying with raised legs, warmth and cold all move much blood"
WHY_PREGNANT = "joints are looser and balance is different"
WHY_PREGNANT_SOAK = "warm and cold baths are a question for your midwife or doctor"
WHY_BONES = "landing loads the bones more than they may bear"
WHY_BONE_STRESS = "a bone or tendon that may be torn or cracked needs to be looked at before it is loaded"
WHY_SURGERY = "what was operated on or injected needs time, and your surgeon knows how much"
WHY_ANTIBIOTICS = "these antibiotics can weaken tendons for months"
WHY_YOUNG = "in growing bones heel pain often has another cause"
WHY_HEEL_BONE = "stretching downwards presses the tendon against the bone"
WHY_FALLS = "a fall would cost more than the exercise brings"


def ruled_out(activity: str, question: str, why: str, *, ask: bool) -> str:
    todo = "Ask a professional before" if ask else "Leave out"
    return f"{todo} {activity}. You said: {question[0].lower()}{question[1:]}; {why}."
