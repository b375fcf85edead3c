# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'words_question.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_WordsQuestion(object):
    def setupUi(self, WordsQuestion):
        if not WordsQuestion.objectName():
            WordsQuestion.setObjectName(u"WordsQuestion")
        WordsQuestion.setProperty(u"role", u"sunken-card")
        self.words_question_layout = QVBoxLayout(WordsQuestion)
        self.words_question_layout.setSpacing(8)
        self.words_question_layout.setObjectName(u"words_question_layout")
        self.words_question_layout.setContentsMargins(16, 12, 16, 12)
        self.question = WrapLabel(WordsQuestion)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"type", u"strong")

        self.words_question_layout.addWidget(self.question)

        self.hint = WrapLabel(WordsQuestion)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"type", u"caption")
        self.hint.setProperty(u"tone", u"muted")

        self.words_question_layout.addWidget(self.hint)

        self.fields_box = QVBoxLayout()
        self.fields_box.setSpacing(0)
        self.fields_box.setObjectName(u"fields_box")
        self.fields_box.setContentsMargins(0, 0, 0, 0)

        self.words_question_layout.addLayout(self.fields_box)

        self.answers = QHBoxLayout()
        self.answers.setSpacing(8)
        self.answers.setObjectName(u"answers")
        self.answers.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(WordsQuestion)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"outline")

        self.answers.addWidget(self.done)

        self.nothing = QPushButton(WordsQuestion)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"quiet")

        self.answers.addWidget(self.nothing)

        self.answers_spacer = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answers.addItem(self.answers_spacer)


        self.words_question_layout.addLayout(self.answers)

        QWidget.setTabOrder(self.done, self.nothing)

        self.retranslateUi(WordsQuestion)

        QMetaObject.connectSlotsByName(WordsQuestion)
    # setupUi

    def retranslateUi(self, WordsQuestion):
        self.question.setText(QCoreApplication.translate("WordsQuestion", u"Does a word sit badly with them?", None))
        self.hint.setText(QCoreApplication.translate("WordsQuestion", u"School words often do. What they call it, and what to leave out, goes for every page of theirs.", None))
        self.done.setText(QCoreApplication.translate("WordsQuestion", u"That\u2019s it", None))
        self.nothing.setText(QCoreApplication.translate("WordsQuestion", u"No, nothing like that", None))
        pass
    # retranslateUi
