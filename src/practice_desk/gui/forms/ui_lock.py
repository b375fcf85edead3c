# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lock.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_LockPage(object):
    def setupUi(self, LockPage):
        if not LockPage.objectName():
            LockPage.setObjectName(u"LockPage")
        self.layout_1 = QVBoxLayout(LockPage)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LockPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(24, 24, 24, 24)
        self.spacer_1 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)

        self.column = QWidget(self.content)
        self.column.setObjectName(u"column")
        self.layout_4 = QVBoxLayout(self.column)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.mark = QLabel(self.column)
        self.mark.setObjectName(u"mark")

        self.layout_5.addWidget(self.mark)

        self.wordmark = QLabel(self.column)
        self.wordmark.setObjectName(u"wordmark")
        self.wordmark.setProperty(u"type", u"display")

        self.layout_5.addWidget(self.wordmark)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_3)


        self.layout_4.addLayout(self.layout_5)

        self.place = WrapLabel(self.column)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.place)

        self.spacer_4 = QSpacerItem(4, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_4.addItem(self.spacer_4)

        self.passphrase_way = QWidget(self.column)
        self.passphrase_way.setObjectName(u"passphrase_way")
        self.layout_6 = QVBoxLayout(self.passphrase_way)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(self.passphrase_way)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"type", u"caption-strong")
        self.passphrase_label.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.passphrase_label)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.passphrase = QLineEdit(self.passphrase_way)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_7.addWidget(self.passphrase)

        self.show = QToolButton(self.passphrase_way)
        self.show.setObjectName(u"show")
        self.show.setProperty(u"role", u"quiet")
        self.show.setProperty(u"glyph", u"eye")
        self.show.setCheckable(True)

        self.layout_7.addWidget(self.show)


        self.layout_6.addLayout(self.layout_7)

        self.passphrase_said = WrapLabel(self.passphrase_way)
        self.passphrase_said.setObjectName(u"passphrase_said")
        self.passphrase_said.setProperty(u"type", u"caption")
        self.passphrase_said.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.passphrase_said)

        self.unlock = QPushButton(self.passphrase_way)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"role", u"primary")

        self.layout_6.addWidget(self.unlock)


        self.layout_4.addWidget(self.passphrase_way)

        self.words_way = QWidget(self.column)
        self.words_way.setObjectName(u"words_way")
        self.words_way.setVisible(False)
        self.layout_8 = QVBoxLayout(self.words_way)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.words_way)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"type", u"caption-strong")
        self.words_label.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.words_label)

        self.words = QPlainTextEdit(self.words_way)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)

        self.layout_8.addWidget(self.words)

        self.words_said = WrapLabel(self.words_way)
        self.words_said.setObjectName(u"words_said")
        self.words_said.setProperty(u"type", u"caption")
        self.words_said.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.words_said)

        self.recover = QPushButton(self.words_way)
        self.recover.setObjectName(u"recover")
        self.recover.setProperty(u"role", u"primary")

        self.layout_8.addWidget(self.recover)


        self.layout_4.addWidget(self.words_way)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(2)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 4, 0, 0)
        self.other_way = QPushButton(self.column)
        self.other_way.setObjectName(u"other_way")
        self.other_way.setProperty(u"role", u"quiet")
        self.other_way.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.other_way)

        self.another_place = QPushButton(self.column)
        self.another_place.setObjectName(u"another_place")
        self.another_place.setProperty(u"role", u"quiet")
        self.another_place.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.another_place)


        self.layout_4.addLayout(self.layout_9)

        self.spacer_7 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_7)


        self.layout_3.addWidget(self.column)

        self.spacer_8 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_8)

        self.layout_3.setStretch(0, 1)
        self.layout_3.setStretch(1, 1000)
        self.layout_3.setStretch(2, 1)

        self.layout_2.addLayout(self.layout_3)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(1, 3)
        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.show)
        QWidget.setTabOrder(self.show, self.unlock)
        QWidget.setTabOrder(self.unlock, self.words)
        QWidget.setTabOrder(self.words, self.recover)
        QWidget.setTabOrder(self.recover, self.other_way)
        QWidget.setTabOrder(self.other_way, self.another_place)

        self.retranslateUi(LockPage)

        QMetaObject.connectSlotsByName(LockPage)
    # setupUi

    def retranslateUi(self, LockPage):
        self.mark.setText("")
#if QT_CONFIG(accessibility)
        self.mark.setAccessibleName(QCoreApplication.translate("LockPage", u"Practice Desk", None))
#endif // QT_CONFIG(accessibility)
        self.wordmark.setText(QCoreApplication.translate("LockPage", u"Practice Desk", None))
        self.place.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("LockPage", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.show.setAccessibleName(QCoreApplication.translate("LockPage", u"Show what is typed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show.setToolTip(QCoreApplication.translate("LockPage", u"Show what is typed", None))
#endif // QT_CONFIG(tooltip)
        self.passphrase_said.setText("")
        self.unlock.setText(QCoreApplication.translate("LockPage", u"&Unlock", None))
        self.words_label.setText(QCoreApplication.translate("LockPage", u"The 24 &words from your recovery sheet", None))
        self.words.setPlaceholderText(QCoreApplication.translate("LockPage", u"In their order, with a space between them", None))
        self.words_said.setText("")
        self.recover.setText(QCoreApplication.translate("LockPage", u"&Open with the words", None))
        self.other_way.setText(QCoreApplication.translate("LockPage", u"Use the recovery words", None))
        self.another_place.setText(QCoreApplication.translate("LockPage", u"Another practice file\u2026", None))
        pass
    # retranslateUi
