# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assignment.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.flow import FlowRow
from practice_desk.gui.widgets.labels import (KeyCap, Pill, WrapLabel)
from practice_desk.gui.widgets.lint_edit import LintEdit
from practice_desk.gui.widgets.meter import Meter
from practice_desk.gui.widgets.scale import Scale
from practice_desk.gui.widgets.segmented import Segmented

class Ui_Assignment(object):
    def setupUi(self, Assignment):
        if not Assignment.objectName():
            Assignment.setObjectName(u"Assignment")
        self.layout_1 = QVBoxLayout(Assignment)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Assignment)
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
        self.after_hold = QFrame(self.content)
        self.after_hold.setObjectName(u"after_hold")
        self.after_hold.setProperty(u"role", u"hold-card")
        self.layout_3 = QHBoxLayout(self.after_hold)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 10, 16, 10)
        self.after_hold_words = WrapLabel(self.after_hold)
        self.after_hold_words.setObjectName(u"after_hold_words")

        self.layout_3.addWidget(self.after_hold_words)

        self.cap_button = QPushButton(self.after_hold)
        self.cap_button.setObjectName(u"cap_button")
        self.cap_button.setProperty(u"role", u"outline")

        self.layout_3.addWidget(self.cap_button)

        self.layout_3.setStretch(0, 1)

        self.layout_2.addWidget(self.after_hold)

        self.given = QFrame(self.content)
        self.given.setObjectName(u"given")
        self.given.setProperty(u"role", u"accent-card")
        self.given.setVisible(False)
        self.given_row = QHBoxLayout(self.given)
        self.given_row.setObjectName(u"given_row")
        self.given_row.setContentsMargins(16, 10, 16, 10)
        self.given_words = WrapLabel(self.given)
        self.given_words.setObjectName(u"given_words")

        self.given_row.addWidget(self.given_words)

        self.see_page = QPushButton(self.given)
        self.see_page.setObjectName(u"see_page")
        self.see_page.setProperty(u"role", u"outline")

        self.given_row.addWidget(self.see_page)

        self.given_row.setStretch(0, 1)

        self.layout_2.addWidget(self.given)

        self.idea_box = QVBoxLayout()
        self.idea_box.setSpacing(4)
        self.idea_box.setObjectName(u"idea_box")
        self.idea_box.setContentsMargins(0, 0, 0, 0)
        self.idea_title = QLabel(self.content)
        self.idea_title.setObjectName(u"idea_title")
        self.idea_title.setProperty(u"type", u"caption-strong")
        self.idea_title.setProperty(u"tone", u"muted")

        self.idea_box.addWidget(self.idea_title)

        self.idea_row = QHBoxLayout()
        self.idea_row.setSpacing(8)
        self.idea_row.setObjectName(u"idea_row")
        self.idea_row.setContentsMargins(0, 0, 0, 0)
        self.their_idea = QLineEdit(self.content)
        self.their_idea.setObjectName(u"their_idea")

        self.idea_row.addWidget(self.their_idea)

        self.use_idea = QPushButton(self.content)
        self.use_idea.setObjectName(u"use_idea")
        self.use_idea.setProperty(u"role", u"outline")
        self.use_idea.setProperty(u"glyph", u"quote")

        self.idea_row.addWidget(self.use_idea)

        self.idea_row.setStretch(0, 1)

        self.idea_box.addLayout(self.idea_row)

        self.idea_from = WrapLabel(self.content)
        self.idea_from.setObjectName(u"idea_from")
        self.idea_from.setProperty(u"type", u"caption")
        self.idea_from.setProperty(u"tone", u"muted")

        self.idea_box.addWidget(self.idea_from)


        self.layout_2.addLayout(self.idea_box)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.what_title = QLabel(self.content)
        self.what_title.setObjectName(u"what_title")
        self.what_title.setProperty(u"type", u"caption-strong")
        self.what_title.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.what_title)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_1)

        self.drawer = QPushButton(self.content)
        self.drawer.setObjectName(u"drawer")
        self.drawer.setProperty(u"role", u"quiet")
        self.drawer.setProperty(u"glyph", u"archive")

        self.layout_6.addWidget(self.drawer)


        self.layout_5.addLayout(self.layout_6)

        self.what = LintEdit(self.content)
        self.what.setObjectName(u"what")

        self.layout_5.addWidget(self.what)


        self.layout_2.addLayout(self.layout_5)

        self.shape_box = QVBoxLayout()
        self.shape_box.setObjectName(u"shape_box")
        self.shape_box.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.shape_box)

        self.dose_grid = QHBoxLayout()
        self.dose_grid.setSpacing(12)
        self.dose_grid.setObjectName(u"dose_grid")
        self.dose_grid.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.cue_title = QLabel(self.content)
        self.cue_title.setObjectName(u"cue_title")
        self.cue_title.setProperty(u"type", u"caption-strong")
        self.cue_title.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.cue_title)

        self.cue = QLineEdit(self.content)
        self.cue.setObjectName(u"cue")

        self.layout_8.addWidget(self.cue)


        self.dose_grid.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.minutes_title = QLabel(self.content)
        self.minutes_title.setObjectName(u"minutes_title")
        self.minutes_title.setProperty(u"type", u"caption-strong")
        self.minutes_title.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.minutes_title)

        self.minutes = QComboBox(self.content)
        self.minutes.setObjectName(u"minutes")

        self.layout_9.addWidget(self.minutes)


        self.dose_grid.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.often_title = QLabel(self.content)
        self.often_title.setObjectName(u"often_title")
        self.often_title.setProperty(u"type", u"caption-strong")
        self.often_title.setProperty(u"tone", u"muted")

        self.layout_10.addWidget(self.often_title)

        self.often = QComboBox(self.content)
        self.often.setObjectName(u"often")

        self.layout_10.addWidget(self.often)


        self.dose_grid.addLayout(self.layout_10)


        self.layout_2.addLayout(self.dose_grid)

        self.goal_grid = QHBoxLayout()
        self.goal_grid.setSpacing(12)
        self.goal_grid.setObjectName(u"goal_grid")
        self.goal_grid.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.goal_title = QLabel(self.content)
        self.goal_title.setObjectName(u"goal_title")
        self.goal_title.setProperty(u"type", u"caption-strong")
        self.goal_title.setProperty(u"tone", u"muted")

        self.layout_12.addWidget(self.goal_title)

        self.goal = QComboBox(self.content)
        self.goal.setObjectName(u"goal")
        self.goal.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.goal.setMinimumContentsLength(20)

        self.layout_12.addWidget(self.goal)


        self.goal_grid.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.why_title = QLabel(self.content)
        self.why_title.setObjectName(u"why_title")
        self.why_title.setProperty(u"type", u"caption-strong")
        self.why_title.setProperty(u"tone", u"muted")

        self.layout_13.addWidget(self.why_title)

        self.why = QLineEdit(self.content)
        self.why.setObjectName(u"why")

        self.layout_13.addWidget(self.why)


        self.goal_grid.addLayout(self.layout_13)

        self.goal_grid.setStretch(0, 2)
        self.goal_grid.setStretch(1, 3)

        self.layout_2.addLayout(self.goal_grid)

        self.load_card = QFrame(self.content)
        self.load_card.setObjectName(u"load_card")
        self.load_card.setProperty(u"role", u"sunken-card")
        self.layout_14 = QVBoxLayout(self.load_card)
        self.layout_14.setSpacing(5)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(14, 10, 14, 12)
        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.load_icon = QLabel(self.load_card)
        self.load_icon.setObjectName(u"load_icon")
        self.load_icon.setProperty(u"glyph", u"scale")
        self.load_icon.setProperty(u"glyph_token", u"consider")

        self.layout_15.addWidget(self.load_icon)

        self.load = WrapLabel(self.load_card)
        self.load.setObjectName(u"load")
        self.load.setProperty(u"type", u"strong")

        self.layout_15.addWidget(self.load)

        self.load_detail = WrapLabel(self.load_card)
        self.load_detail.setObjectName(u"load_detail")
        self.load_detail.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.load_detail.setProperty(u"type", u"caption")
        self.load_detail.setProperty(u"tone", u"muted")

        self.layout_15.addWidget(self.load_detail)

        self.layout_15.setStretch(1, 3)
        self.layout_15.setStretch(2, 2)

        self.layout_14.addLayout(self.layout_15)

        self.meter = Meter(self.load_card)
        self.meter.setObjectName(u"meter")

        self.layout_14.addWidget(self.meter)

        self.load_ticks = FlowRow(self.load_card)
        self.load_ticks.setObjectName(u"load_ticks")

        self.layout_14.addWidget(self.load_ticks)


        self.layout_2.addWidget(self.load_card)

        self.notes_card = QFrame(self.content)
        self.notes_card.setObjectName(u"notes_card")
        self.notes_card.setProperty(u"role", u"card")
        self.layout_16 = QVBoxLayout(self.notes_card)
        self.layout_16.setSpacing(6)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(16, 14, 16, 12)
        self.notes_head = QHBoxLayout()
        self.notes_head.setSpacing(8)
        self.notes_head.setObjectName(u"notes_head")
        self.notes_head.setContentsMargins(0, 0, 0, 0)
        self.notes_title = QLabel(self.notes_card)
        self.notes_title.setObjectName(u"notes_title")
        self.notes_title.setProperty(u"type", u"lead-strong")

        self.notes_head.addWidget(self.notes_title)

        self.notes_count = Pill(self.notes_card)
        self.notes_count.setObjectName(u"notes_count")

        self.notes_head.addWidget(self.notes_count)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.notes_head.addItem(self.spacer_3)

        self.notes_key = KeyCap(self.notes_card)
        self.notes_key.setObjectName(u"notes_key")

        self.notes_head.addWidget(self.notes_key)

        self.notes_key_words = QLabel(self.notes_card)
        self.notes_key_words.setObjectName(u"notes_key_words")
        self.notes_key_words.setProperty(u"type", u"caption")
        self.notes_key_words.setProperty(u"tone", u"muted")

        self.notes_head.addWidget(self.notes_key_words)


        self.layout_16.addLayout(self.notes_head)

        self.notes_empty = WrapLabel(self.notes_card)
        self.notes_empty.setObjectName(u"notes_empty")
        self.notes_empty.setProperty(u"tone", u"muted")

        self.layout_16.addWidget(self.notes_empty)

        self.notes_box = QVBoxLayout()
        self.notes_box.setSpacing(0)
        self.notes_box.setObjectName(u"notes_box")
        self.notes_box.setContentsMargins(0, 0, 0, 0)

        self.layout_16.addLayout(self.notes_box)

        self.notes_more = QPushButton(self.notes_card)
        self.notes_more.setObjectName(u"notes_more")
        self.notes_more.setProperty(u"role", u"quiet")
        self.notes_more.setProperty(u"tone", u"muted")
        self.notes_more.setProperty(u"glyph", u"chevron-down")
        self.notes_more.setProperty(u"align", u"start")

        self.layout_16.addWidget(self.notes_more)

        self.ease_card = QFrame(self.notes_card)
        self.ease_card.setObjectName(u"ease_card")
        self.ease_card.setProperty(u"role", u"sunken-card")
        self.ease_card.setVisible(False)
        self.layout_22 = QVBoxLayout(self.ease_card)
        self.layout_22.setSpacing(4)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(12, 8, 12, 8)
        self.ease_words = WrapLabel(self.ease_card)
        self.ease_words.setObjectName(u"ease_words")

        self.layout_22.addWidget(self.ease_words)

        self.ease_answers = FlowRow(self.ease_card)
        self.ease_answers.setObjectName(u"ease_answers")

        self.layout_22.addWidget(self.ease_answers)


        self.layout_16.addWidget(self.ease_card)


        self.layout_2.addWidget(self.notes_card)

        self.more_button = QPushButton(self.content)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"role", u"quiet")
        self.more_button.setProperty(u"glyph", u"chevron-down")
        self.more_button.setProperty(u"align", u"start")

        self.layout_2.addWidget(self.more_button)

        self.more_card = QFrame(self.content)
        self.more_card.setObjectName(u"more_card")
        self.more_card.setProperty(u"role", u"sunken-card")
        self.layout_19 = QVBoxLayout(self.more_card)
        self.layout_19.setSpacing(6)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(16, 12, 16, 14)
        self.if_stuck_title = QLabel(self.more_card)
        self.if_stuck_title.setObjectName(u"if_stuck_title")
        self.if_stuck_title.setProperty(u"type", u"caption-strong")
        self.if_stuck_title.setProperty(u"tone", u"muted")

        self.layout_19.addWidget(self.if_stuck_title)

        self.if_stuck = QLineEdit(self.more_card)
        self.if_stuck.setObjectName(u"if_stuck")

        self.layout_19.addWidget(self.if_stuck)

        self.who_box = QWidget(self.more_card)
        self.who_box.setObjectName(u"who_box")
        self.layout_20 = QVBoxLayout(self.who_box)
        self.layout_20.setSpacing(4)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.who_title = QLabel(self.who_box)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"type", u"caption-strong")
        self.who_title.setProperty(u"tone", u"muted")

        self.layout_20.addWidget(self.who_title)

        self.who = QComboBox(self.who_box)
        self.who.setObjectName(u"who")
        self.who.setEditable(True)

        self.layout_20.addWidget(self.who)


        self.layout_19.addWidget(self.who_box)

        self.tried_title = WrapLabel(self.more_card)
        self.tried_title.setObjectName(u"tried_title")
        self.tried_title.setProperty(u"type", u"caption-strong")
        self.tried_title.setProperty(u"tone", u"muted")

        self.layout_19.addWidget(self.tried_title)

        self.tried = Segmented(self.more_card)
        self.tried.setObjectName(u"tried")

        self.layout_19.addWidget(self.tried)

        self.confidence_title = WrapLabel(self.more_card)
        self.confidence_title.setObjectName(u"confidence_title")
        self.confidence_title.setProperty(u"type", u"caption-strong")
        self.confidence_title.setProperty(u"tone", u"muted")

        self.layout_19.addWidget(self.confidence_title)

        self.confidence = Scale(self.more_card)
        self.confidence.setObjectName(u"confidence")

        self.layout_19.addWidget(self.confidence)


        self.layout_2.addWidget(self.more_card)

        self.save_template = QPushButton(self.content)
        self.save_template.setObjectName(u"save_template")
        self.save_template.setProperty(u"role", u"quiet")
        self.save_template.setProperty(u"glyph", u"bookmark")
        self.save_template.setProperty(u"align", u"start")

        self.layout_2.addWidget(self.save_template)

        self.spacer_4 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_4)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.footer = QFrame(Assignment)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.footer.sizePolicy().hasHeightForWidth())
        self.footer.setSizePolicy(sizePolicy)
        self.layout_21 = QHBoxLayout(self.footer)
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(24, 9, 24, 9)
        self.back = QPushButton(self.footer)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"arrow-left")

        self.layout_21.addWidget(self.back)

        self.finish_later = QPushButton(self.footer)
        self.finish_later.setObjectName(u"finish_later")
        self.finish_later.setProperty(u"role", u"quiet")

        self.layout_21.addWidget(self.finish_later)

        self.spacer_5 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_5)

        self.ways = QPushButton(self.footer)
        self.ways.setObjectName(u"ways")
        self.ways.setProperty(u"role", u"quiet")
        self.ways.setProperty(u"glyph", u"library")

        self.layout_21.addWidget(self.ways)

        self.next = QPushButton(self.footer)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")
        self.next.setProperty(u"glyph", u"arrow-right")
        self.next.setProperty(u"glyph_side", u"end")

        self.layout_21.addWidget(self.next)


        self.layout_1.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.idea_title.setBuddy(self.their_idea)
        self.what_title.setBuddy(self.what)
        self.cue_title.setBuddy(self.cue)
        self.minutes_title.setBuddy(self.minutes)
        self.often_title.setBuddy(self.often)
        self.goal_title.setBuddy(self.goal)
        self.why_title.setBuddy(self.why)
        self.if_stuck_title.setBuddy(self.if_stuck)
        self.who_title.setBuddy(self.who)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.see_page, self.their_idea)
        QWidget.setTabOrder(self.their_idea, self.use_idea)
        QWidget.setTabOrder(self.use_idea, self.drawer)
        QWidget.setTabOrder(self.drawer, self.what)
        QWidget.setTabOrder(self.what, self.cue)
        QWidget.setTabOrder(self.cue, self.minutes)
        QWidget.setTabOrder(self.minutes, self.often)
        QWidget.setTabOrder(self.often, self.goal)
        QWidget.setTabOrder(self.goal, self.why)

        self.retranslateUi(Assignment)

        QMetaObject.connectSlotsByName(Assignment)
    # setupUi

    def retranslateUi(self, Assignment):
        self.after_hold_words.setText("")
        self.cap_button.setText(QCoreApplication.translate("Assignment", u"Make it small", None))
        self.given_words.setText("")
        self.see_page.setText(QCoreApplication.translate("Assignment", u"See the page", None))
        self.idea_title.setText(QCoreApplication.translate("Assignment", u"Their &idea", None))
        self.their_idea.setPlaceholderText(QCoreApplication.translate("Assignment", u"What would they like to try? In their words", None))
        self.use_idea.setText(QCoreApplication.translate("Assignment", u"Use their words", None))
        self.idea_from.setText("")
        self.what_title.setText(QCoreApplication.translate("Assignment", u"&What, exactly?", None))
        self.drawer.setText(QCoreApplication.translate("Assignment", u"Drawer", None))
        self.what.setPlaceholderText(QCoreApplication.translate("Assignment", u"What would you see on a video of it?", None))
        self.cue_title.setText(QCoreApplication.translate("Assignment", u"Whe&n or where", None))
        self.cue.setPlaceholderText(QCoreApplication.translate("Assignment", u"after lunch, at the kitchen table\u2026", None))
        self.minutes_title.setText(QCoreApplication.translate("Assignment", u"How &long", None))
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("Assignment", u"How long", None))
#endif // QT_CONFIG(accessibility)
        self.often_title.setText(QCoreApplication.translate("Assignment", u"How &often", None))
#if QT_CONFIG(accessibility)
        self.often.setAccessibleName(QCoreApplication.translate("Assignment", u"How often", None))
#endif // QT_CONFIG(accessibility)
        self.goal_title.setText(QCoreApplication.translate("Assignment", u"&Towards which goal", None))
#if QT_CONFIG(accessibility)
        self.goal.setAccessibleName(QCoreApplication.translate("Assignment", u"Towards which goal", None))
#endif // QT_CONFIG(accessibility)
        self.why_title.setText(QCoreApplication.translate("Assignment", u"Wh&y it helps", None))
        self.why.setPlaceholderText(QCoreApplication.translate("Assignment", u"so that\u2026", None))
        self.load_icon.setText("")
        self.load.setText("")
        self.load_detail.setText("")
        self.notes_title.setText(QCoreApplication.translate("Assignment", u"Worth a second look", None))
        self.notes_count.setText("")
        self.notes_key.setText(QCoreApplication.translate("Assignment", u"Ctrl .", None))
        self.notes_key_words.setText(QCoreApplication.translate("Assignment", u"fixes", None))
        self.notes_empty.setText("")
        self.notes_more.setText(QCoreApplication.translate("Assignment", u"More below these", None))
        self.ease_words.setText("")
        self.more_button.setText(QCoreApplication.translate("Assignment", u"A smaller version, who, how confident", None))
        self.if_stuck_title.setText(QCoreApplication.translate("Assignment", u"If the day &runs away", None))
        self.if_stuck.setPlaceholderText(QCoreApplication.translate("Assignment", u"One word counts", None))
        self.who_title.setText(QCoreApplication.translate("Assignment", u"Who &does it", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("Assignment", u"Who does it", None))
#endif // QT_CONFIG(accessibility)
        self.tried_title.setText(QCoreApplication.translate("Assignment", u"Tried it together in here?", None))
        self.confidence_title.setText(QCoreApplication.translate("Assignment", u"How confident are they that it will happen?", None))
        self.save_template.setText(QCoreApplication.translate("Assignment", u"Save as a template\u2026", None))
        self.back.setText(QCoreApplication.translate("Assignment", u"Readiness", None))
        self.finish_later.setText(QCoreApplication.translate("Assignment", u"Finish later", None))
        self.ways.setText(QCoreApplication.translate("Assignment", u"Ways to start", None))
        self.next.setText(QCoreApplication.translate("Assignment", u"Preview handout", None))
        pass
    # retranslateUi
