# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'talk_first.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_TalkFirst(object):
    def setupUi(self, TalkFirst):
        if not TalkFirst.objectName():
            TalkFirst.setObjectName(u"TalkFirst")
        self.layout_1 = QVBoxLayout(TalkFirst)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(TalkFirst)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(24, 18, 24, 18)
        self.hero = QFrame(self.content)
        self.hero.setObjectName(u"hero")
        self.hero.setProperty(u"role", u"accent-card")
        self.layout_3 = QVBoxLayout(self.hero)
        self.layout_3.setSpacing(6)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.hero_icon = QLabel(self.hero)
        self.hero_icon.setObjectName(u"hero_icon")
        self.hero_icon.setProperty(u"glyph", u"message-circle")
        self.hero_icon.setProperty(u"glyph_token", u"accent")

        self.layout_4.addWidget(self.hero_icon)

        self.hero_title = QLabel(self.hero)
        self.hero_title.setObjectName(u"hero_title")
        self.hero_title.setProperty(u"type", u"title")

        self.layout_4.addWidget(self.hero_title)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_4)

        self.hero_words = WrapLabel(self.hero)
        self.hero_words.setObjectName(u"hero_words")

        self.layout_3.addWidget(self.hero_words)


        self.layout_2.addWidget(self.hero)

        self.rests_card = QFrame(self.content)
        self.rests_card.setObjectName(u"rests_card")
        self.rests_card.setProperty(u"role", u"card")
        self.layout_5 = QVBoxLayout(self.rests_card)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 14, 16, 14)
        self.rests_title = QLabel(self.rests_card)
        self.rests_title.setObjectName(u"rests_title")
        self.rests_title.setProperty(u"type", u"lead-strong")

        self.layout_5.addWidget(self.rests_title)

        self.rests_box = QVBoxLayout()
        self.rests_box.setSpacing(10)
        self.rests_box.setObjectName(u"rests_box")
        self.rests_box.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addLayout(self.rests_box)


        self.layout_2.addWidget(self.rests_card)

        self.instead_card = QFrame(self.content)
        self.instead_card.setObjectName(u"instead_card")
        self.instead_card.setProperty(u"role", u"card")
        self.layout_7 = QVBoxLayout(self.instead_card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 14, 16, 14)
        self.instead_title = QLabel(self.instead_card)
        self.instead_title.setObjectName(u"instead_title")
        self.instead_title.setProperty(u"type", u"lead-strong")

        self.layout_7.addWidget(self.instead_title)

        self.instead_box = QVBoxLayout()
        self.instead_box.setSpacing(6)
        self.instead_box.setObjectName(u"instead_box")
        self.instead_box.setContentsMargins(0, 0, 0, 0)

        self.layout_7.addLayout(self.instead_box)


        self.layout_2.addWidget(self.instead_card)

        self.open_card = QFrame(self.content)
        self.open_card.setObjectName(u"open_card")
        self.open_card.setProperty(u"role", u"card")
        self.layout_9 = QVBoxLayout(self.open_card)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 14, 16, 14)
        self.open_title = QLabel(self.open_card)
        self.open_title.setObjectName(u"open_title")
        self.open_title.setProperty(u"type", u"lead-strong")

        self.layout_9.addWidget(self.open_title)

        self.open_box = QVBoxLayout()
        self.open_box.setSpacing(6)
        self.open_box.setObjectName(u"open_box")
        self.open_box.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addLayout(self.open_box)


        self.layout_2.addWidget(self.open_card)

        self.note_title = QLabel(self.content)
        self.note_title.setObjectName(u"note_title")
        self.note_title.setProperty(u"type", u"caption-strong")
        self.note_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.note_title)

        self.note = QPlainTextEdit(self.content)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.anyway = QPushButton(self.content)
        self.anyway.setObjectName(u"anyway")
        self.anyway.setProperty(u"role", u"quiet")
        self.anyway.setProperty(u"align", u"start")

        self.layout_11.addWidget(self.anyway)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_2)


        self.layout_2.addLayout(self.layout_11)

        self.against_row = QFrame(self.content)
        self.against_row.setObjectName(u"against_row")
        self.against_row.setProperty(u"role", u"sunken-card")
        self.layout_12 = QVBoxLayout(self.against_row)
        self.layout_12.setSpacing(6)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 12, 16, 12)
        self.against_words = WrapLabel(self.against_row)
        self.against_words.setObjectName(u"against_words")
        self.against_words.setProperty(u"type", u"caption")
        self.against_words.setProperty(u"tone", u"muted")

        self.layout_12.addWidget(self.against_words)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.against = QLineEdit(self.against_row)
        self.against.setObjectName(u"against")

        self.layout_13.addWidget(self.against)

        self.against_go = QPushButton(self.against_row)
        self.against_go.setObjectName(u"against_go")
        self.against_go.setProperty(u"role", u"outline")

        self.layout_13.addWidget(self.against_go)

        self.layout_13.setStretch(0, 1)

        self.layout_12.addLayout(self.layout_13)


        self.layout_2.addWidget(self.against_row)

        self.spacer_3 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_3)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.footer = QFrame(TalkFirst)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.footer.sizePolicy().hasHeightForWidth())
        self.footer.setSizePolicy(sizePolicy)
        self.layout_14 = QHBoxLayout(self.footer)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(24, 9, 24, 9)
        self.back = QPushButton(self.footer)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"arrow-left")

        self.layout_14.addWidget(self.back)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_4)

        self.hold = QPushButton(self.footer)
        self.hold.setObjectName(u"hold")
        self.hold.setProperty(u"role", u"hold")
        self.hold.setProperty(u"glyph", u"moon")

        self.layout_14.addWidget(self.hold)

        self.keep = QPushButton(self.footer)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")
        self.keep.setProperty(u"glyph", u"arrow-right")
        self.keep.setProperty(u"glyph_side", u"end")

        self.layout_14.addWidget(self.keep)


        self.layout_1.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.note_title.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TalkFirst)

        QMetaObject.connectSlotsByName(TalkFirst)
    # setupUi

    def retranslateUi(self, TalkFirst):
        self.hero_icon.setText("")
        self.hero_title.setText(QCoreApplication.translate("TalkFirst", u"Talk first", None))
        self.hero_words.setText(QCoreApplication.translate("TalkFirst", u"Something wants to be found together before anything goes home.", None))
        self.rests_title.setText(QCoreApplication.translate("TalkFirst", u"What this rests on", None))
        self.instead_title.setText(QCoreApplication.translate("TalkFirst", u"To do in the room", None))
        self.open_title.setText(QCoreApplication.translate("TalkFirst", u"Questions to open with", None))
        self.note_title.setText(QCoreApplication.translate("TalkFirst", u"A &note for next time", None))
        self.note.setPlaceholderText(QCoreApplication.translate("TalkFirst", u"What to come back to", None))
        self.anyway.setText(QCoreApplication.translate("TalkFirst", u"Set something anyway\u2026", None))
        self.against_words.setText(QCoreApplication.translate("TalkFirst", u"Setting something now goes against the lean. One line of why stays with the record.", None))
#if QT_CONFIG(accessibility)
        self.against.setAccessibleName(QCoreApplication.translate("TalkFirst", u"One line of why", None))
#endif // QT_CONFIG(accessibility)
        self.against.setPlaceholderText(QCoreApplication.translate("TalkFirst", u"One line of why", None))
        self.against_go.setText(QCoreApplication.translate("TalkFirst", u"Set something anyway", None))
        self.back.setText(QCoreApplication.translate("TalkFirst", u"Readiness", None))
        self.hold.setText(QCoreApplication.translate("TalkFirst", u"Hold for now", None))
        self.keep.setText(QCoreApplication.translate("TalkFirst", u"Keep it for next time", None))
        pass
    # retranslateUi
