# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hold.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented

class Ui_Hold(object):
    def setupUi(self, Hold):
        if not Hold.objectName():
            Hold.setObjectName(u"Hold")
        self.layout_1 = QVBoxLayout(Hold)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Hold)
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
        self.hero.setProperty(u"role", u"hold-card")
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
        self.hero_icon.setProperty(u"glyph", u"moon")
        self.hero_icon.setProperty(u"glyph_token", u"hold")

        self.layout_4.addWidget(self.hero_icon)

        self.hero_title = WrapLabel(self.hero)
        self.hero_title.setObjectName(u"hero_title")
        self.hero_title.setProperty(u"type", u"title")

        self.layout_4.addWidget(self.hero_title)

        self.layout_4.setStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.hero_words = WrapLabel(self.hero)
        self.hero_words.setObjectName(u"hero_words")

        self.layout_3.addWidget(self.hero_words)


        self.layout_2.addWidget(self.hero)

        self.cards_grid = QHBoxLayout()
        self.cards_grid.setSpacing(12)
        self.cards_grid.setObjectName(u"cards_grid")
        self.cards_grid.setContentsMargins(0, 0, 0, 0)
        self.rests_card = QFrame(self.content)
        self.rests_card.setObjectName(u"rests_card")
        self.rests_card.setProperty(u"role", u"card")
        self.layout_6 = QVBoxLayout(self.rests_card)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 14, 16, 14)
        self.rests_title = WrapLabel(self.rests_card)
        self.rests_title.setObjectName(u"rests_title")
        self.rests_title.setProperty(u"type", u"lead-strong")

        self.layout_6.addWidget(self.rests_title)

        self.rests_box = QVBoxLayout()
        self.rests_box.setSpacing(10)
        self.rests_box.setObjectName(u"rests_box")
        self.rests_box.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.rests_box)

        self.spacer_2 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_2)


        self.cards_grid.addWidget(self.rests_card)

        self.later_card = QFrame(self.content)
        self.later_card.setObjectName(u"later_card")
        self.later_card.setProperty(u"role", u"card")
        self.layout_8 = QVBoxLayout(self.later_card)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 14, 16, 14)
        self.later_title = WrapLabel(self.later_card)
        self.later_title.setObjectName(u"later_title")
        self.later_title.setProperty(u"type", u"lead-strong")

        self.layout_8.addWidget(self.later_title)

        self.later_words = WrapLabel(self.later_card)
        self.later_words.setObjectName(u"later_words")
        self.later_words.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.later_words)

        self.again_title = WrapLabel(self.later_card)
        self.again_title.setObjectName(u"again_title")
        self.again_title.setProperty(u"type", u"caption-strong")
        self.again_title.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.again_title)

        self.look_again = Segmented(self.later_card)
        self.look_again.setObjectName(u"look_again")

        self.layout_8.addWidget(self.look_again)

        self.again_words = WrapLabel(self.later_card)
        self.again_words.setObjectName(u"again_words")
        self.again_words.setProperty(u"type", u"caption")
        self.again_words.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.again_words)

        self.spacer_3 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_3)


        self.cards_grid.addWidget(self.later_card)

        self.cards_grid.setStretch(0, 1)
        self.cards_grid.setStretch(1, 1)

        self.layout_2.addLayout(self.cards_grid)

        self.instead_card = QFrame(self.content)
        self.instead_card.setObjectName(u"instead_card")
        self.instead_card.setProperty(u"role", u"card")
        self.layout_9 = QVBoxLayout(self.instead_card)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 14, 16, 14)
        self.instead_title = WrapLabel(self.instead_card)
        self.instead_title.setObjectName(u"instead_title")
        self.instead_title.setProperty(u"type", u"lead-strong")

        self.layout_9.addWidget(self.instead_title)

        self.instead_box = QVBoxLayout()
        self.instead_box.setSpacing(6)
        self.instead_box.setObjectName(u"instead_box")
        self.instead_box.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addLayout(self.instead_box)


        self.layout_2.addWidget(self.instead_card)

        self.say_card = QFrame(self.content)
        self.say_card.setObjectName(u"say_card")
        self.say_card.setProperty(u"role", u"sunken-card")
        self.layout_11 = QVBoxLayout(self.say_card)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(16, 14, 16, 14)
        self.say_title = QLabel(self.say_card)
        self.say_title.setObjectName(u"say_title")
        self.say_title.setProperty(u"type", u"caption-strong")
        self.say_title.setProperty(u"tone", u"muted")

        self.layout_11.addWidget(self.say_title)

        self.say = QPlainTextEdit(self.say_card)
        self.say.setObjectName(u"say")
        self.say.setTabChangesFocus(True)

        self.layout_11.addWidget(self.say)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(self.say_card)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"role", u"outline")
        self.copy.setProperty(u"glyph", u"copy")

        self.layout_12.addWidget(self.copy)

        self.grounding = QPushButton(self.say_card)
        self.grounding.setObjectName(u"grounding")
        self.grounding.setProperty(u"role", u"quiet")
        self.grounding.setProperty(u"glyph", u"anchor")

        self.layout_12.addWidget(self.grounding)

        self.take_along = QPushButton(self.say_card)
        self.take_along.setObjectName(u"take_along")
        self.take_along.setProperty(u"role", u"quiet")
        self.take_along.setProperty(u"glyph", u"file-text")

        self.layout_12.addWidget(self.take_along)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_4)


        self.layout_11.addLayout(self.layout_12)


        self.layout_2.addWidget(self.say_card)

        self.offline = WrapLabel(self.content)
        self.offline.setObjectName(u"offline")
        self.offline.setProperty(u"type", u"caption")
        self.offline.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.offline)

        self.know_better = WrapLabel(self.content)
        self.know_better.setObjectName(u"know_better")
        self.know_better.setProperty(u"type", u"caption")
        self.know_better.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.know_better)

        self.against_row = QFrame(self.content)
        self.against_row.setObjectName(u"against_row")
        self.against_row.setProperty(u"role", u"sunken-card")
        self.layout_13 = QVBoxLayout(self.against_row)
        self.layout_13.setSpacing(6)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(16, 12, 16, 12)
        self.against_words = WrapLabel(self.against_row)
        self.against_words.setObjectName(u"against_words")
        self.against_words.setProperty(u"type", u"caption")
        self.against_words.setProperty(u"tone", u"muted")

        self.layout_13.addWidget(self.against_words)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.against = QLineEdit(self.against_row)
        self.against.setObjectName(u"against")

        self.layout_14.addWidget(self.against)

        self.against_go = QPushButton(self.against_row)
        self.against_go.setObjectName(u"against_go")
        self.against_go.setProperty(u"role", u"outline")

        self.layout_14.addWidget(self.against_go)

        self.layout_14.setStretch(0, 1)

        self.layout_13.addLayout(self.layout_14)


        self.layout_2.addWidget(self.against_row)

        self.spacer_5 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_5)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.footer = QFrame(Hold)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.footer.sizePolicy().hasHeightForWidth())
        self.footer.setSizePolicy(sizePolicy)
        self.layout_15 = QHBoxLayout(self.footer)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(24, 9, 24, 9)
        self.back = QPushButton(self.footer)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"arrow-left")

        self.layout_15.addWidget(self.back)

        self.spacer_6 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_6)

        self.anyway = QPushButton(self.footer)
        self.anyway.setObjectName(u"anyway")
        self.anyway.setProperty(u"role", u"quiet")

        self.layout_15.addWidget(self.anyway)

        self.keep = QPushButton(self.footer)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")
        self.keep.setProperty(u"glyph", u"arrow-right")
        self.keep.setProperty(u"glyph_side", u"end")

        self.layout_15.addWidget(self.keep)


        self.layout_1.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.say_title.setBuddy(self.say)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Hold)

        QMetaObject.connectSlotsByName(Hold)
    # setupUi

    def retranslateUi(self, Hold):
        self.hero_icon.setText("")
        self.hero_title.setText(QCoreApplication.translate("Hold", u"Nothing to carry home this week", None))
        self.hero_words.setText(QCoreApplication.translate("Hold", u"Holding back is a plan, and it goes on record as one.", None))
        self.rests_title.setText(QCoreApplication.translate("Hold", u"What this rests on", None))
        self.later_title.setText(QCoreApplication.translate("Hold", u"Keep for later", None))
        self.later_words.setText("")
        self.again_title.setText(QCoreApplication.translate("Hold", u"Look at it again", None))
        self.again_words.setText("")
        self.instead_title.setText(QCoreApplication.translate("Hold", u"Instead, this week", None))
        self.say_title.setText(QCoreApplication.translate("Hold", u"A &way to say it", None))
        self.copy.setText(QCoreApplication.translate("Hold", u"Copy", None))
        self.grounding.setText(QCoreApplication.translate("Hold", u"Grounding cards", None))
        self.take_along.setText(QCoreApplication.translate("Hold", u"A page to take along", None))
        self.offline.setText("")
        self.know_better.setText(QCoreApplication.translate("Hold", u"You know them better than nine questions do. Setting something anyway asks for one line of why.", None))
        self.against_words.setText(QCoreApplication.translate("Hold", u"One line of why. It stays with the record.", None))
#if QT_CONFIG(accessibility)
        self.against.setAccessibleName(QCoreApplication.translate("Hold", u"One line of why", None))
#endif // QT_CONFIG(accessibility)
        self.against.setPlaceholderText(QCoreApplication.translate("Hold", u"One line of why", None))
        self.against_go.setText(QCoreApplication.translate("Hold", u"Set something anyway", None))
        self.back.setText(QCoreApplication.translate("Hold", u"Readiness", None))
        self.anyway.setText(QCoreApplication.translate("Hold", u"Set something anyway\u2026", None))
        self.keep.setText(QCoreApplication.translate("Hold", u"Keep the week free", None))
        pass
    # retranslateUi
