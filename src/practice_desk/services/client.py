"""Clients: adding, changing, putting away and bringing back, deleting for good."""

from dataclasses import dataclass, replace
from datetime import date, time
from unicodedata import normalize

from practice_desk.domain.change import Change
from practice_desk.domain.client import SMALL_STEP, Client, ClientKind
from practice_desk.domain.deed import Cause
from practice_desk.domain.refused import Refused
from practice_desk.domain.tally import Tally
from practice_desk.domain.text import PASSAGE, accept, accept_line, initials
from practice_desk.domain.their_words import own_word
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.store import Between
from practice_desk.services.erasure import erase, refuse_if_held
from practice_desk.services.ledger import Ledger

_WORDS_ASKED = "their-words"
"""Under this rule a tally remembers that it was asked about their words."""


@dataclass(frozen=True)
class ClientForm:
    """A client as typed into the form. Only ``name`` is needed: a first name or a code."""

    name: str
    kind: ClientKind = ClientKind.PERSON
    people: str = ""
    pronouns: str = ""
    contact: str = ""
    usual_day: int | None = None
    usual_time: time | None = None
    every_weeks: int = 0
    word: str = SMALL_STEP
    interests: str = ""
    steer_clear: str = ""

    @classmethod
    def of(cls, client: Client) -> "ClientForm":
        """The form filled in from a client."""
        return cls(
            client.name,
            client.kind,
            ", ".join(client.people),
            client.pronouns,
            client.contact,
            client.usual_day,
            client.usual_time,
            client.every_weeks,
            client.word,
            client.interests,
            client.steer_clear,
        )


class ClientService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def get(self, client_id: str) -> Client:
        with self._ledger.read() as work:
            return work.shelf(Client).get(client_id)

    def add(self, form: ClientForm) -> Change:
        """A new client; the Change names the id it was given."""
        blank = Client(self._ids.fresh(), "", self._clock.now())
        client = filled(blank, form)
        with self._ledger.write("Client added") as entry:
            entry.shelf(Client).put(client)
        return entry.change

    def edit(self, client_id: str, form: ClientForm) -> Change:
        with self._ledger.write("Details changed", group=f"client {client_id}") as entry:
            shelf = entry.shelf(Client)
            shelf.put(filled(shelf.get(client_id), form))
        return entry.change

    def set_word(self, client_id: str, word: str) -> Change:
        """What the client calls between-session work, on every page from now on."""
        with self._ledger.write("Their word changed", group=f"word {client_id}") as entry:
            shelf = entry.shelf(Client)
            shelf.put(replace(shelf.get(client_id), word=accept_line(word, "word") or SMALL_STEP))
        return entry.change

    def set_words(self, client_id: str, word: str, steer_clear: str) -> Change:
        """What the client calls it and what to steer clear of, on every page from now on.

        Raises Refused for a name that no page takes.
        """
        called = accept_line(word, "word") or SMALL_STEP
        if own_word(called) == SMALL_STEP != called.rstrip("."):
            raise Refused(f"“{called}” stands on no page here. Another word, or “{SMALL_STEP}”?", "word")
        avoid = accept(steer_clear, PASSAGE, "steer_clear")
        with self._ledger.write("Their words changed", group=f"word {client_id}") as entry:
            shelf = entry.shelf(Client)
            shelf.put(replace(shelf.get(client_id), word=called, steer_clear=avoid))
        return entry.change

    def words_to_ask(self, client_id: str) -> bool:
        """Whether it was never asked what to steer clear of, and nothing is known about it."""
        with self._ledger.read() as work:
            known = work.shelf(Client).get(client_id).steer_clear.strip()
            asked = work.shelf(Tally).find(client_id=client_id, rule=_WORDS_ASKED)
        return not known and not asked

    def words_asked(self, client_id: str) -> Change:
        """Note that it was asked, so that it is not asked again by itself."""
        with self._ledger.write("Asked about their words", quiet=True) as entry:
            shelf = entry.shelf(Tally)
            if not shelf.find(client_id=client_id, rule=_WORDS_ASKED):
                shelf.put(Tally(self._ids.fresh(), client_id, _WORDS_ASKED, asked=True))
        return entry.change

    def archive(self, client_id: str) -> Change:
        """Put a client away: out of the list and of Today, with everything kept."""
        return self._put_away(client_id, "Put away", self._clock.today())

    def bring_back(self, client_id: str) -> Change:
        return self._put_away(client_id, "Brought back", None)

    def _put_away(self, client_id: str, words: str, on: date | None) -> Change:
        with self._ledger.write(words) as entry:
            shelf = entry.shelf(Client)
            shelf.put(replace(shelf.get(client_id), archived_on=on))
        return entry.change

    def archived(self) -> list[Client]:
        with self._ledger.read() as work:
            return work.shelf(Client).find(archived_on=Between(), order="name")

    def delete(self, client_id: str, typed: str, *, by_initials: bool = False) -> Change:
        """Remove a client and everything about them for good; the store takes what belongs to them.

        ``typed`` must be the client's name as shown (case and spaces do not matter), or the initials where
        those are shown in its place.
        """
        with self._ledger.write("Deleted for good", final=True, cause=Cause.ERASE) as entry:
            client = entry.shelf(Client).get(client_id)
            refuse_if_held(entry, client_id)
            if by_initials and _bare(typed) != _bare(initials(client.name)):
                raise Refused("Type the initials as they are shown to delete for good.", "typed")
            if not by_initials and _same(typed) != _same(client.name):
                raise Refused("Type the name exactly as it is shown to delete for good.", "typed")
            erase(entry, client_id, self._clock.now())
        return entry.change

    def into_bin(self, client_id: str) -> Change:
        """Remove a client with everything about them; it can be put back for thirty days and longer.

        Raises Refused while something holds the record.
        """
        with self._ledger.write("Moved to the bin", into_bin=True) as entry:
            entry.shelf(Client).get(client_id)
            refuse_if_held(entry, client_id)
            entry.shelf(Client).remove(client_id)
        return entry.change


def _same(name: str) -> str:
    """A name as it is compared: keyboards differ in how they compose an accent."""
    return normalize("NFC", " ".join(name.split())).casefold()


def _bare(letters: str) -> str:
    """Initials as they are compared: dots and spaces do not matter."""
    return _same(letters.replace(".", "").replace(" ", ""))


def filled(client: Client, form: ClientForm) -> Client:
    """A client with what was typed into the form. Raises Refused, naming the field, for what cannot be taken."""
    name = accept_line(form.name, "name")
    if not name:
        raise Refused("A first name or a code is enough.", "name")
    if form.usual_day is not None and not 0 <= form.usual_day <= 6:
        raise Refused("Choose a day from Monday to Sunday.", "usual_day")
    if form.every_weeks not in (0, 1, 2):
        raise Refused("Choose every week, every fortnight, or neither.", "every_weeks")
    people = accept_line(form.people, "people")
    return replace(
        client,
        name=name,
        kind=form.kind,
        people=tuple(part.strip() for part in people.split(",") if part.strip()),
        pronouns=accept_line(form.pronouns, "pronouns"),
        contact=accept(form.contact, PASSAGE, "contact"),
        usual_day=form.usual_day,
        usual_time=form.usual_time,
        every_weeks=form.every_weeks,
        word=accept_line(form.word, "word") or SMALL_STEP,
        interests=accept(form.interests, PASSAGE, "interests"),
        steer_clear=accept(form.steer_clear, PASSAGE, "steer_clear"),
    )
