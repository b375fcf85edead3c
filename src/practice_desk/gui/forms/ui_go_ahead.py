# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'go_ahead.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_GoAhead(object):
    def setupUi(self, GoAhead):
        if not GoAhead.objectName():
            GoAhead.setObjectName(u"GoAhead")
        self.layout_14 = QVBoxLayout(GoAhead)
        self.layout_14.setSpacing(0)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(GoAhead)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_12 = QVBoxLayout(self.content)
        self.layout_12.setSpacing(12)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(24, 18, 24, 18)
        self.hero = QFrame(self.content)
        self.hero.setObjectName(u"hero")
        self.hero.setProperty(u"role", u"accent-card")
        self.layout_2 = QVBoxLayout(self.hero)
        self.layout_2.setSpacing(6)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.hero_icon = QLabel(self.hero)
        self.hero_icon.setObjectName(u"hero_icon")
        self.hero_icon.setProperty(u"glyph", u"footprints")
        self.hero_icon.setProperty(u"glyph_token", u"accent")

        self.layout_1.addWidget(self.hero_icon)

        self.hero_title = QLabel(self.hero)
        self.hero_title.setObjectName(u"hero_title")
        self.hero_title.setProperty(u"type", u"title")

        self.layout_1.addWidget(self.hero_title)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_1)


        self.layout_2.addLayout(self.layout_1)

        self.hero_words = WrapLabel(self.hero)
        self.hero_words.setObjectName(u"hero_words")

        self.layout_2.addWidget(self.hero_words)


        self.layout_12.addWidget(self.hero)

        self.rests_card = QFrame(self.content)
        self.rests_card.setObjectName(u"rests_card")
        self.rests_card.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.rests_card)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 14)
        self.rests_title = QLabel(self.rests_card)
        self.rests_title.setObjectName(u"rests_title")
        self.rests_title.setProperty(u"type", u"lead-strong")

        self.layout_4.addWidget(self.rests_title)

        self.rests_box = QVBoxLayout()
        self.rests_box.setSpacing(10)
        self.rests_box.setObjectName(u"rests_box")
        self.rests_box.setContentsMargins(0, 0, 0, 0)

        self.layout_4.addLayout(self.rests_box)


        self.layout_12.addWidget(self.rests_card)

        self.instead_card = QFrame(self.content)
        self.instead_card.setObjectName(u"instead_card")
        self.instead_card.setProperty(u"role", u"card")
        self.layout_6 = QVBoxLayout(self.instead_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 14, 16, 14)
        self.instead_title = QLabel(self.instead_card)
        self.instead_title.setObjectName(u"instead_title")
        self.instead_title.setProperty(u"type", u"lead-strong")

        self.layout_6.addWidget(self.instead_title)

        self.instead_box = QVBoxLayout()
        self.instead_box.setSpacing(6)
        self.instead_box.setObjectName(u"instead_box")
        self.instead_box.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.instead_box)


        self.layout_12.addWidget(self.instead_card)

        self.room_card = QFrame(self.content)
        self.room_card.setObjectName(u"room_card")
        self.room_card.setProperty(u"role", u"sunken-card")
        self.room_row = QHBoxLayout(self.room_card)
        self.room_row.setSpacing(10)
        self.room_row.setObjectName(u"room_row")
        self.room_row.setContentsMargins(16, 10, 12, 10)
        self.room_icon = QLabel(self.room_card)
        self.room_icon.setObjectName(u"room_icon")
        self.room_icon.setProperty(u"glyph", u"hourglass")
        self.room_icon.setProperty(u"glyph_token", u"text2")

        self.room_row.addWidget(self.room_icon)

        self.room_words = WrapLabel(self.room_card)
        self.room_words.setObjectName(u"room_words")

        self.room_row.addWidget(self.room_words)

        self.room_row.setStretch(1, 1)

        self.layout_12.addWidget(self.room_card)

        self.begin_card = QFrame(self.content)
        self.begin_card.setObjectName(u"begin_card")
        self.begin_card.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.begin_card)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 16, 14)
        self.begin_title = QLabel(self.begin_card)
        self.begin_title.setObjectName(u"begin_title")
        self.begin_title.setProperty(u"type", u"lead-strong")

        self.layout_10.addWidget(self.begin_title)

        self.idea_way = QWidget(self.begin_card)
        self.idea_way.setObjectName(u"idea_way")
        self.idea_row = QHBoxLayout(self.idea_way)
        self.idea_row.setSpacing(10)
        self.idea_row.setObjectName(u"idea_row")
        self.idea_row.setContentsMargins(0, 0, 0, 0)
        self.idea_icon = QLabel(self.idea_way)
        self.idea_icon.setObjectName(u"idea_icon")
        self.idea_icon.setProperty(u"glyph", u"lightbulb")
        self.idea_icon.setProperty(u"glyph_token", u"text2")

        self.idea_row.addWidget(self.idea_icon)

        self.idea_words = WrapLabel(self.idea_way)
        self.idea_words.setObjectName(u"idea_words")

        self.idea_row.addWidget(self.idea_words)

        self.begin_idea = QPushButton(self.idea_way)
        self.begin_idea.setObjectName(u"begin_idea")
        self.begin_idea.setProperty(u"role", u"outline")

        self.idea_row.addWidget(self.begin_idea)

        self.idea_row.setStretch(1, 1)

        self.layout_10.addWidget(self.idea_way)

        self.drawer_way = QWidget(self.begin_card)
        self.drawer_way.setObjectName(u"drawer_way")
        self.drawer_row = QHBoxLayout(self.drawer_way)
        self.drawer_row.setSpacing(10)
        self.drawer_row.setObjectName(u"drawer_row")
        self.drawer_row.setContentsMargins(0, 0, 0, 0)
        self.drawer_icon = QLabel(self.drawer_way)
        self.drawer_icon.setObjectName(u"drawer_icon")
        self.drawer_icon.setProperty(u"glyph", u"archive")
        self.drawer_icon.setProperty(u"glyph_token", u"text2")

        self.drawer_row.addWidget(self.drawer_icon)

        self.drawer_words = WrapLabel(self.drawer_way)
        self.drawer_words.setObjectName(u"drawer_words")

        self.drawer_row.addWidget(self.drawer_words)

        self.open_drawer = QPushButton(self.drawer_way)
        self.open_drawer.setObjectName(u"open_drawer")
        self.open_drawer.setProperty(u"role", u"outline")

        self.drawer_row.addWidget(self.open_drawer)

        self.drawer_row.setStretch(1, 1)

        self.layout_10.addWidget(self.drawer_way)

        self.ways_way = QWidget(self.begin_card)
        self.ways_way.setObjectName(u"ways_way")
        self.ways_row = QHBoxLayout(self.ways_way)
        self.ways_row.setSpacing(10)
        self.ways_row.setObjectName(u"ways_row")
        self.ways_row.setContentsMargins(0, 0, 0, 0)
        self.ways_icon = QLabel(self.ways_way)
        self.ways_icon.setObjectName(u"ways_icon")
        self.ways_icon.setProperty(u"glyph", u"library")
        self.ways_icon.setProperty(u"glyph_token", u"text2")

        self.ways_row.addWidget(self.ways_icon)

        self.ways_words = WrapLabel(self.ways_way)
        self.ways_words.setObjectName(u"ways_words")

        self.ways_row.addWidget(self.ways_words)

        self.see_ways = QPushButton(self.ways_way)
        self.see_ways.setObjectName(u"see_ways")
        self.see_ways.setProperty(u"role", u"outline")

        self.ways_row.addWidget(self.see_ways)

        self.ways_row.setStretch(1, 1)

        self.layout_10.addWidget(self.ways_way)


        self.layout_12.addWidget(self.begin_card)

        self.spacer_2 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_2)

        self.scroll.setWidget(self.content)

        self.layout_14.addWidget(self.scroll)

        self.footer = QFrame(GoAhead)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.footer.sizePolicy().hasHeightForWidth())
        self.footer.setSizePolicy(sizePolicy)
        self.layout_13 = QHBoxLayout(self.footer)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(24, 9, 24, 9)
        self.back = QPushButton(self.footer)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"arrow-left")

        self.layout_13.addWidget(self.back)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_3)

        self.hold = QPushButton(self.footer)
        self.hold.setObjectName(u"hold")
        self.hold.setProperty(u"role", u"hold")
        self.hold.setProperty(u"glyph", u"moon")

        self.layout_13.addWidget(self.hold)

        self.next = QPushButton(self.footer)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")
        self.next.setProperty(u"glyph", u"arrow-right")
        self.next.setProperty(u"glyph_side", u"end")

        self.layout_13.addWidget(self.next)


        self.layout_14.addWidget(self.footer)


        self.retranslateUi(GoAhead)

        QMetaObject.connectSlotsByName(GoAhead)
    # setupUi

    def retranslateUi(self, GoAhead):
        self.hero_icon.setText("")
        self.hero_title.setText(QCoreApplication.translate("GoAhead", u"Give something to do", None))
        self.hero_words.setText("")
        self.rests_title.setText(QCoreApplication.translate("GoAhead", u"What this rests on", None))
        self.instead_title.setText(QCoreApplication.translate("GoAhead", u"To do in the room", None))
        self.room_icon.setText("")
        self.room_words.setText("")
        self.begin_title.setText(QCoreApplication.translate("GoAhead", u"Ways to begin", None))
        self.idea_icon.setText("")
        self.idea_words.setText("")
        self.begin_idea.setText(QCoreApplication.translate("GoAhead", u"Begin with it", None))
        self.drawer_icon.setText("")
        self.drawer_words.setText("")
        self.open_drawer.setText(QCoreApplication.translate("GoAhead", u"Open the drawer", None))
        self.ways_icon.setText("")
        self.ways_words.setText(QCoreApplication.translate("GoAhead", u"Small steps from the library, and templates of your own.", None))
        self.see_ways.setText(QCoreApplication.translate("GoAhead", u"Ways to start", None))
        self.back.setText(QCoreApplication.translate("GoAhead", u"Readiness", None))
        self.hold.setText(QCoreApplication.translate("GoAhead", u"Hold for now", None))
        self.next.setText(QCoreApplication.translate("GoAhead", u"Write it", None))
        pass
    # retranslateUi
