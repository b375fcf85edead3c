"""Saving what is written as a template of one's own."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from practice_desk.domain.template import proposed_name
from practice_desk.gui.workplace import Workplace
from practice_desk.services.plan import Plan
from practice_desk.services.template import TemplateForm


def save_as_template(workplace: Workplace, parent: QWidget, client_id: str, plan: Plan) -> None:
    """Ask what to call it; say so first where somebody's name still stands in it."""
    if not plan.what.strip():
        workplace.navigator.say(_tr("Say what it is first, in a few words."))
        return
    templates = workplace.desk.templates
    form = TemplateForm.from_plan("", plan)
    names = templates.names_left(client_id, form)
    if names:
        quoted = ", ".join(f"“{name}”" for name in names)
        question = _tr("{names} still stands in the words.").format(names=quoted)
        detail = _tr("A template is for whoever comes next. A gap can stand in its place.")
        if workplace.ask.confirm(parent, question, detail, _tr("Take it out")):
            form = templates.without_names(client_id, form)
    proposed = proposed_name(form.what)
    name = workplace.ask.line(parent, _tr("A template of your own"), _tr("What will you look for?"), proposed)
    if name is not None:
        named = TemplateForm(
            name, form.what, form.cue, form.minutes, form.times_per_week, form.why, form.if_stuck
        )
        workplace.attempt(lambda: templates.add(named))


def _tr(words: str) -> str:
    return QCoreApplication.translate("SaveTemplate", words)
