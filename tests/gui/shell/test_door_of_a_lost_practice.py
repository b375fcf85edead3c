"""A practice that is not where it was is not taken for a first start."""

from pathlib import Path

from practice_desk.gui.shell.set_up_page import SetUpPage
from support.fake_ask import FakeAsk


def test_the_lock_screen_says_what_to_do_next(start):
    window = start().window
    window.porch.show_door(first_run=False)
    window.porch.say_missing()
    said = window.lock_page.ui.passphrase_said.text()
    assert "Practice.pdesk is not where it was" in said
    assert "choose another file" in said


def test_a_new_practice_is_begun_where_one_says(start, tmp_path: Path):
    stage = start(FakeAsk(tmp_path / "Second"))
    stage.window.porch.show_door(first_run=False)
    stage.window.ui.action_new_practice.trigger()
    assert isinstance(stage.window.ui.scenes.currentWidget(), SetUpPage)
    assert stage.window.porch.place == tmp_path / "Second.pdesk"


def test_putting_the_question_aside_changes_nothing(start):
    stage = start(FakeAsk(None))
    stage.window.porch.show_door(first_run=False)
    stage.window.ui.action_new_practice.trigger()
    assert stage.window.ui.scenes.currentWidget() is stage.window.lock_page
