"""What a client calls it and what to steer clear of: the same small form wherever it is asked or shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from practice_desk.domain.refused import Refused
from practice_desk.domain.their_words import WORDS, in_short
from practice_desk.gui.forms.ui_their_words import Ui_TheirWords
from practice_desk.gui.forms.ui_words_question import Ui_WordsQuestion
from practice_desk.gui.theme import style_type
from practice_desk.gui.tidy import keep_lines
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.workplace import Workplace


class TheirWords(QWidget):
    """Applies at once, with undo. Of the three words and the own one, the last that was chosen or typed counts."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._client_id = ""
        self.ui = Ui_TheirWords()
        self.ui.setupUi(self)
        self.ui.said.hide()
        self.ui.word.set_question(self.ui.word_title.text())
        self.ui.word.set_options([(word, self.tr(word)) for word in WORDS])
        self.ui.word.keep_answered()
        self.ui.word.chosen.connect(self._on_word)
        keep_lines(self.ui.steer_clear, 2)
        self._typing = TypingKeeper(self, self._keep, self._commit)
        self._typing.watch(self.ui.own_word, self.ui.steer_clear)

    def show_client(self, client_id: str) -> None:
        """Show the words of a client; what is being typed for the same one stays."""
        if client_id == self._client_id and self._typing.pending:
            return
        self._client_id = client_id
        self._typing.silently(self._fill)

    def flush(self) -> None:
        """Commit what is being typed."""
        self._typing.flush()

    def _fill(self) -> None:
        client = self._workplace.desk.clients.get(self._client_id)
        kept = self._workplace.desk.drafts.kept(self._form())
        offered = client.called in WORDS
        self.ui.word.value = client.called if offered else None
        own = kept.get("word", "" if offered else client.called)
        steer = kept.get("steer_clear", client.steer_clear)
        if self.ui.own_word.text() != own:
            self.ui.own_word.setText(own)
        if self.ui.steer_clear.toPlainText() != steer:
            self.ui.steer_clear.setPlainText(steer)
        self.ui.said.hide()

    def _on_word(self, word: object) -> None:
        """One of the three takes the place of an own word; none of them leaves it as it was."""
        if isinstance(word, str):
            self._typing.silently(self.ui.own_word.clear)
            self._commit()
        else:
            self._typing.silently(self._fill)

    def _word(self) -> str:
        return self.ui.own_word.text().strip() or str(self.ui.word.value or WORDS[0])

    def _form(self) -> str:
        return f"words:{self._client_id}"

    def _keep(self) -> bool:
        drafts, form = self._workplace.desk.drafts, self._form()
        fields = {"word": self.ui.own_word.text(), "steer_clear": self.ui.steer_clear.toPlainText()}
        return self._workplace.keep(lambda: drafts.keep(form, self._client_id, fields))

    def _commit(self) -> bool:
        desk, word, steer = self._workplace.desk, self._word(), self.ui.steer_clear.toPlainText()
        try:
            change = desk.clients.set_words(self._client_id, word, steer)
            desk.drafts.forget(self._form())
        except Refused as refusal:
            self._workplace.navigator.saved(well=False)
            self.ui.said.setText(refusal.words)
            self.ui.said.show()
            return False
        self._workplace.navigator.saved(well=True)
        if change.steps:
            self._workplace.navigator.say(change.words, undo=True)
        self._typing.silently(self._fill)
        return True


class WordsQuestion(QFrame):
    """Asks once whether a word sits badly. ``closed`` follows when it is answered or waved aside."""

    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._client_id = ""
        self.ui = Ui_WordsQuestion()
        self.ui.setupUi(self)
        self.words = TheirWords(workplace, self)
        self.ui.fields_box.addWidget(self.words)
        self.ui.done.clicked.connect(self._on_done)
        self.ui.nothing.clicked.connect(self._on_nothing)

    def ask(self, client_id: str) -> None:
        self._client_id = client_id
        self.words.show_client(client_id)
        self.show()

    def flush(self) -> None:
        self.words.flush()

    def _on_done(self) -> None:
        self.words.flush()
        self._close()

    def _on_nothing(self) -> None:
        self._close()

    def _close(self) -> None:
        asked = self._workplace.desk.clients.words_asked
        self._workplace.keep(lambda: asked(self._client_id))
        self.hide()
        self.closed.emit()


class WordsLine(QWidget):
    """A quiet line that opens the question, and says what is known already."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._client_id = ""
        self.open = QPushButton()
        self.open.setProperty("role", "quiet")
        self.open.setProperty("glyph", "message-circle")
        self.open.setProperty("align", "start")
        self.open.clicked.connect(self._on_open)
        self.question = WordsQuestion(workplace, self)
        self.question.closed.connect(self._on_closed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.open)
        box.addWidget(self.question)
        self.question.hide()
        style_type(self, workplace.theme)

    def show_client(self, client_id: str) -> None:
        if client_id != self._client_id:
            self.question.hide()
        self._client_id = client_id
        if not self.question.isHidden():
            self.question.words.show_client(client_id)
        self._say()

    def flush(self) -> None:
        self.question.flush()

    def _say(self) -> None:
        client = self._workplace.desk.clients.get(self._client_id)
        if client.steer_clear.strip():
            words = self.tr("They call it “{word}”, and there are words to steer clear of")
        elif client.called != WORDS[0]:
            words = self.tr("They call it “{word}”. Does a word sit badly with them?")
        else:
            words = self.tr("Does a word sit badly with them?")
        self.open.setText(words.format(word=in_short(client.called)).replace("&", "&&"))
        self.open.setVisible(self.question.isHidden())

    def _on_open(self) -> None:
        self.question.ask(self._client_id)
        self.open.hide()
        self.question.words.ui.steer_clear.setFocus()

    def _on_closed(self) -> None:
        self._say()
        self.open.setFocus()
