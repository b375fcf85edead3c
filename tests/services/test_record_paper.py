"""What the record says on paper: everything about one client, in words."""

from test_clients import a_full_life

from practice_desk.services.export import Kind
from practice_desk.services.record_form import forms
from practice_desk.services.record_paper import _NOT_READ
from support.builders import a_client, a_goal


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in _NOT_READ and not name.endswith("_id"):
                yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def test_everything_typed_about_a_client_stands_on_it(desk):
    mara = a_full_life(desk)
    other = a_client(desk, "Zwetschgenmus")
    a_goal(desk, other, "Not hers")
    paper = desk.export.made(Kind.PDF, mara).decode().replace("\\n", "\n").replace("\\'", "'")
    for noun, records in desk.export.records(mara).items():
        form = forms()[noun]
        for record in records:
            for name, value in form.plain(record).items():
                if name in _NOT_READ or name.endswith("_id") or noun == "binned" or name == "at":
                    continue
                for text in texts(value):
                    assert text[:10] in paper, (noun, name)
    assert "Zwetschgenmus" not in paper
    assert "Not hers" not in paper
    assert mara not in paper
    assert "Not this one" in paper


def test_the_headings_are_words_for_every_kind(desk):
    paper = desk.export.made(Kind.PDF, a_full_life(desk)).decode()
    for heading in ("Details", "The story, the latest first", "Goals", "Visits", "Follow-ups", "Measures"):
        assert f"'{heading}'" in paper
