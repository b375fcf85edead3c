# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'their_words.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented

class Ui_TheirWords(object):
    def setupUi(self, TheirWords):
        if not TheirWords.objectName():
            TheirWords.setObjectName(u"TheirWords")
        self.their_words_layout = QVBoxLayout(TheirWords)
        self.their_words_layout.setSpacing(8)
        self.their_words_layout.setObjectName(u"their_words_layout")
        self.their_words_layout.setContentsMargins(0, 0, 0, 0)
        self.word_title = WrapLabel(TheirWords)
        self.word_title.setObjectName(u"word_title")
        self.word_title.setProperty(u"type", u"caption-strong")
        self.word_title.setProperty(u"tone", u"muted")

        self.their_words_layout.addWidget(self.word_title)

        self.word = Segmented(TheirWords)
        self.word.setObjectName(u"word")

        self.their_words_layout.addWidget(self.word)

        self.own_box = QVBoxLayout()
        self.own_box.setSpacing(4)
        self.own_box.setObjectName(u"own_box")
        self.own_box.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(TheirWords)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"type", u"caption-strong")
        self.own_label.setProperty(u"tone", u"muted")

        self.own_box.addWidget(self.own_label)

        self.own_word = QLineEdit(TheirWords)
        self.own_word.setObjectName(u"own_word")

        self.own_box.addWidget(self.own_word)


        self.their_words_layout.addLayout(self.own_box)

        self.steer_box = QVBoxLayout()
        self.steer_box.setSpacing(4)
        self.steer_box.setObjectName(u"steer_box")
        self.steer_box.setContentsMargins(0, 0, 0, 0)
        self.steer_label = QLabel(TheirWords)
        self.steer_label.setObjectName(u"steer_label")
        self.steer_label.setProperty(u"type", u"caption-strong")
        self.steer_label.setProperty(u"tone", u"muted")

        self.steer_box.addWidget(self.steer_label)

        self.steer_clear = QPlainTextEdit(TheirWords)
        self.steer_clear.setObjectName(u"steer_clear")
        self.steer_clear.setTabChangesFocus(True)

        self.steer_box.addWidget(self.steer_clear)


        self.their_words_layout.addLayout(self.steer_box)

        self.said = WrapLabel(TheirWords)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"type", u"caption")
        self.said.setProperty(u"tone", u"consider")

        self.their_words_layout.addWidget(self.said)

#if QT_CONFIG(shortcut)
        self.own_label.setBuddy(self.own_word)
        self.steer_label.setBuddy(self.steer_clear)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.word, self.own_word)
        QWidget.setTabOrder(self.own_word, self.steer_clear)

        self.retranslateUi(TheirWords)

        QMetaObject.connectSlotsByName(TheirWords)
    # setupUi

    def retranslateUi(self, TheirWords):
        self.word_title.setText(QCoreApplication.translate("TheirWords", u"What they call it", None))
        self.own_label.setText(QCoreApplication.translate("TheirWords", u"Or a word of their &own", None))
        self.own_word.setPlaceholderText(QCoreApplication.translate("TheirWords", u"As they say it, in any language", None))
        self.steer_label.setText(QCoreApplication.translate("TheirWords", u"What to stee&r clear of", None))
        self.steer_clear.setPlaceholderText(QCoreApplication.translate("TheirWords", u"Words with a comma between, and why if it helps you", None))
        self.said.setText("")
        pass
    # retranslateUi
