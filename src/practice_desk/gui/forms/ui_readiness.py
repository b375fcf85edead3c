# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'readiness.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import (KeyCap, WrapLabel)
from practice_desk.gui.widgets.scale import Scale
from practice_desk.gui.widgets.ticks import Ticks

class Ui_Readiness(object):
    def setupUi(self, Readiness):
        if not Readiness.objectName():
            Readiness.setObjectName(u"Readiness")
        self.layout_1 = QVBoxLayout(Readiness)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Readiness)
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
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(6)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.progress_1 = QFrame(self.content)
        self.progress_1.setObjectName(u"progress_1")
        self.progress_1.setProperty(u"role", u"progress-open")
        self.progress_1.setMinimumSize(QSize(0, 4))
        self.progress_1.setMaximumSize(QSize(16777215, 4))

        self.layout_3.addWidget(self.progress_1)

        self.progress_2 = QFrame(self.content)
        self.progress_2.setObjectName(u"progress_2")
        self.progress_2.setProperty(u"role", u"progress-open")
        self.progress_2.setMinimumSize(QSize(0, 4))
        self.progress_2.setMaximumSize(QSize(16777215, 4))

        self.layout_3.addWidget(self.progress_2)

        self.progress_3 = QFrame(self.content)
        self.progress_3.setObjectName(u"progress_3")
        self.progress_3.setProperty(u"role", u"progress-open")
        self.progress_3.setMinimumSize(QSize(0, 4))
        self.progress_3.setMaximumSize(QSize(16777215, 4))

        self.layout_3.addWidget(self.progress_3)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(6)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.part = QLabel(self.content)
        self.part.setObjectName(u"part")
        self.part.setProperty(u"type", u"caption-strong")
        self.part.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.part)

        self.part_name = QLabel(self.content)
        self.part_name.setObjectName(u"part_name")
        self.part_name.setProperty(u"type", u"caption")
        self.part_name.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.part_name)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_1)

        self.key_1 = KeyCap(self.content)
        self.key_1.setObjectName(u"key_1")

        self.layout_4.addWidget(self.key_1)

        self.key_2 = KeyCap(self.content)
        self.key_2.setObjectName(u"key_2")

        self.layout_4.addWidget(self.key_2)

        self.key_3 = KeyCap(self.content)
        self.key_3.setObjectName(u"key_3")

        self.layout_4.addWidget(self.key_3)

        self.key_words = QLabel(self.content)
        self.key_words.setObjectName(u"key_words")
        self.key_words.setProperty(u"type", u"caption")
        self.key_words.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.key_words)

        self.key_enter = KeyCap(self.content)
        self.key_enter.setObjectName(u"key_enter")

        self.layout_4.addWidget(self.key_enter)

        self.enter_words = QLabel(self.content)
        self.enter_words.setObjectName(u"enter_words")
        self.enter_words.setProperty(u"type", u"caption")
        self.enter_words.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.enter_words)


        self.layout_2.addLayout(self.layout_4)

        self.title = QLabel(self.content)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_2.addWidget(self.title)

        self.lead = WrapLabel(self.content)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.lead)

        self.last_card = QFrame(self.content)
        self.last_card.setObjectName(u"last_card")
        self.last_card.setProperty(u"role", u"accent-card")
        self.last_row = QHBoxLayout(self.last_card)
        self.last_row.setSpacing(10)
        self.last_row.setObjectName(u"last_row")
        self.last_row.setContentsMargins(16, 10, 12, 10)
        self.last_icon = QLabel(self.last_card)
        self.last_icon.setObjectName(u"last_icon")
        self.last_icon.setProperty(u"glyph", u"message-circle")
        self.last_icon.setProperty(u"glyph_token", u"accent")

        self.last_row.addWidget(self.last_icon)

        self.last_words = WrapLabel(self.last_card)
        self.last_words.setObjectName(u"last_words")

        self.last_row.addWidget(self.last_words)

        self.last_row.setStretch(1, 1)

        self.layout_2.addWidget(self.last_card)

        self.banner = QFrame(self.content)
        self.banner.setObjectName(u"banner")
        self.banner.setProperty(u"role", u"hold-card")
        self.layout_5 = QHBoxLayout(self.banner)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 10, 12, 10)
        self.banner_icon = QLabel(self.banner)
        self.banner_icon.setObjectName(u"banner_icon")
        self.banner_icon.setProperty(u"glyph", u"moon")
        self.banner_icon.setProperty(u"glyph_token", u"hold")

        self.layout_5.addWidget(self.banner_icon)

        self.banner_words = WrapLabel(self.banner)
        self.banner_words.setObjectName(u"banner_words")
        self.banner_words.setProperty(u"type", u"strong")

        self.layout_5.addWidget(self.banner_words)

        self.banner_hold = QPushButton(self.banner)
        self.banner_hold.setObjectName(u"banner_hold")
        self.banner_hold.setProperty(u"role", u"hold")

        self.layout_5.addWidget(self.banner_hold)

        self.banner_go = QPushButton(self.banner)
        self.banner_go.setObjectName(u"banner_go")
        self.banner_go.setProperty(u"role", u"quiet")

        self.layout_5.addWidget(self.banner_go)

        self.layout_5.setStretch(1, 1)

        self.layout_2.addWidget(self.banner)

        self.questions = QFrame(self.content)
        self.questions.setObjectName(u"questions")
        self.questions.setProperty(u"role", u"card")
        self.questions_box = QVBoxLayout(self.questions)
        self.questions_box.setSpacing(0)
        self.questions_box.setObjectName(u"questions_box")
        self.questions_box.setContentsMargins(18, 6, 18, 6)

        self.layout_2.addWidget(self.questions)

        self.acute_card = QFrame(self.content)
        self.acute_card.setObjectName(u"acute_card")
        self.acute_card.setProperty(u"role", u"sunken-card")
        self.layout_7 = QVBoxLayout(self.acute_card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 12, 16, 12)
        self.acute_title = WrapLabel(self.acute_card)
        self.acute_title.setObjectName(u"acute_title")
        self.acute_title.setProperty(u"type", u"strong")

        self.layout_7.addWidget(self.acute_title)

        self.acute = Ticks(self.acute_card)
        self.acute.setObjectName(u"acute")

        self.layout_7.addWidget(self.acute)

        self.acute_note = WrapLabel(self.acute_card)
        self.acute_note.setObjectName(u"acute_note")
        self.acute_note.setProperty(u"type", u"caption")
        self.acute_note.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.acute_note)


        self.layout_2.addWidget(self.acute_card)

        self.idea_box = QVBoxLayout()
        self.idea_box.setSpacing(4)
        self.idea_box.setObjectName(u"idea_box")
        self.idea_box.setContentsMargins(0, 0, 0, 0)
        self.idea_title = WrapLabel(self.content)
        self.idea_title.setObjectName(u"idea_title")
        self.idea_title.setProperty(u"type", u"caption-strong")
        self.idea_title.setProperty(u"tone", u"muted")

        self.idea_box.addWidget(self.idea_title)

        self.idea = QLineEdit(self.content)
        self.idea.setObjectName(u"idea")

        self.idea_box.addWidget(self.idea)


        self.layout_2.addLayout(self.idea_box)

        self.words_box = QVBoxLayout()
        self.words_box.setObjectName(u"words_box")
        self.words_box.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.words_box)

        self.rulers_button = QPushButton(self.content)
        self.rulers_button.setObjectName(u"rulers_button")
        self.rulers_button.setProperty(u"role", u"quiet")
        self.rulers_button.setProperty(u"glyph", u"chevron-down")
        self.rulers_button.setProperty(u"align", u"start")

        self.layout_2.addWidget(self.rulers_button)

        self.rulers = QFrame(self.content)
        self.rulers.setObjectName(u"rulers")
        self.rulers.setProperty(u"role", u"sunken-card")
        self.layout_9 = QVBoxLayout(self.rulers)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 12, 16, 12)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(2)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.confidence_title = QLabel(self.rulers)
        self.confidence_title.setObjectName(u"confidence_title")
        self.confidence_title.setProperty(u"type", u"strong")

        self.layout_10.addWidget(self.confidence_title)

        self.confidence = Scale(self.rulers)
        self.confidence.setObjectName(u"confidence")

        self.layout_10.addWidget(self.confidence)


        self.layout_9.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(2)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.capacity_title = QLabel(self.rulers)
        self.capacity_title.setObjectName(u"capacity_title")
        self.capacity_title.setProperty(u"type", u"strong")

        self.layout_11.addWidget(self.capacity_title)

        self.capacity = Scale(self.rulers)
        self.capacity.setObjectName(u"capacity")

        self.layout_11.addWidget(self.capacity)


        self.layout_9.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(2)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.importance_title = QLabel(self.rulers)
        self.importance_title.setObjectName(u"importance_title")
        self.importance_title.setProperty(u"type", u"strong")

        self.layout_12.addWidget(self.importance_title)

        self.importance = Scale(self.rulers)
        self.importance.setObjectName(u"importance")

        self.layout_12.addWidget(self.importance)


        self.layout_9.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(2)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.distress_title = QLabel(self.rulers)
        self.distress_title.setObjectName(u"distress_title")
        self.distress_title.setProperty(u"type", u"strong")

        self.layout_13.addWidget(self.distress_title)

        self.distress = Scale(self.rulers)
        self.distress.setObjectName(u"distress")

        self.layout_13.addWidget(self.distress)


        self.layout_9.addLayout(self.layout_13)


        self.layout_2.addWidget(self.rulers)

        self.lean_card = QFrame(self.content)
        self.lean_card.setObjectName(u"lean_card")
        self.lean_card.setProperty(u"role", u"accent-card")
        self.layout_14 = QVBoxLayout(self.lean_card)
        self.layout_14.setSpacing(6)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(16, 12, 16, 12)
        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.lean_icon = QLabel(self.lean_card)
        self.lean_icon.setObjectName(u"lean_icon")
        self.lean_icon.setProperty(u"glyph", u"compass")
        self.lean_icon.setProperty(u"glyph_token", u"accent")

        self.layout_15.addWidget(self.lean_icon)

        self.lean = WrapLabel(self.lean_card)
        self.lean.setObjectName(u"lean")
        self.lean.setProperty(u"type", u"strong")

        self.layout_15.addWidget(self.lean)

        self.lean_state = QLabel(self.lean_card)
        self.lean_state.setObjectName(u"lean_state")
        self.lean_state.setProperty(u"type", u"caption")
        self.lean_state.setProperty(u"tone", u"muted")

        self.layout_15.addWidget(self.lean_state)

        self.layout_15.setStretch(1, 1)

        self.layout_14.addLayout(self.layout_15)

        self.apart = WrapLabel(self.lean_card)
        self.apart.setObjectName(u"apart")
        self.apart.setProperty(u"tone", u"consider")

        self.layout_14.addWidget(self.apart)

        self.reasons_box = QVBoxLayout()
        self.reasons_box.setSpacing(0)
        self.reasons_box.setObjectName(u"reasons_box")
        self.reasons_box.setContentsMargins(12, 0, 0, 0)

        self.layout_14.addLayout(self.reasons_box)

        self.otherwise_row = QHBoxLayout()
        self.otherwise_row.setObjectName(u"otherwise_row")
        self.otherwise_row.setContentsMargins(0, 0, 0, 0)
        self.otherwise = QPushButton(self.lean_card)
        self.otherwise.setObjectName(u"otherwise")

        self.otherwise_row.addWidget(self.otherwise)

        self.open_next = QPushButton(self.lean_card)
        self.open_next.setObjectName(u"open_next")
        self.open_next.setProperty(u"role", u"quiet")

        self.otherwise_row.addWidget(self.open_next)

        self.more_reasons = QPushButton(self.lean_card)
        self.more_reasons.setObjectName(u"more_reasons")
        self.more_reasons.setProperty(u"role", u"quiet")

        self.otherwise_row.addWidget(self.more_reasons)

        self.otherwise_spacer = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.otherwise_row.addItem(self.otherwise_spacer)


        self.layout_14.addLayout(self.otherwise_row)


        self.layout_2.addWidget(self.lean_card)

        self.against_row = QFrame(self.content)
        self.against_row.setObjectName(u"against_row")
        self.against_row.setProperty(u"role", u"sunken-card")
        self.layout_16 = QVBoxLayout(self.against_row)
        self.layout_16.setSpacing(6)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(16, 12, 16, 12)
        self.against_words = WrapLabel(self.against_row)
        self.against_words.setObjectName(u"against_words")
        self.against_words.setProperty(u"type", u"caption")
        self.against_words.setProperty(u"tone", u"muted")

        self.layout_16.addWidget(self.against_words)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.against = QLineEdit(self.against_row)
        self.against.setObjectName(u"against")

        self.layout_17.addWidget(self.against)

        self.against_go = QPushButton(self.against_row)
        self.against_go.setObjectName(u"against_go")
        self.against_go.setProperty(u"role", u"outline")

        self.layout_17.addWidget(self.against_go)

        self.layout_17.setStretch(0, 1)

        self.layout_16.addLayout(self.layout_17)


        self.layout_2.addWidget(self.against_row)

        self.spacer_2 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_2)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.lean_line = QFrame(Readiness)
        self.lean_line.setObjectName(u"lean_line")
        self.lean_line.setProperty(u"role", u"footer")
        self.lean_line_box = QVBoxLayout(self.lean_line)
        self.lean_line_box.setObjectName(u"lean_line_box")
        self.lean_line_box.setContentsMargins(24, 6, 24, 6)
        self.lean_strip = QFrame(self.lean_line)
        self.lean_strip.setObjectName(u"lean_strip")
        self.lean_strip.setProperty(u"role", u"accent-card")
        self.lean_strip_row = QHBoxLayout(self.lean_strip)
        self.lean_strip_row.setSpacing(8)
        self.lean_strip_row.setObjectName(u"lean_strip_row")
        self.lean_strip_row.setContentsMargins(16, 2, 6, 2)
        self.strip_icon = QLabel(self.lean_strip)
        self.strip_icon.setObjectName(u"strip_icon")
        self.strip_icon.setProperty(u"glyph", u"compass")
        self.strip_icon.setProperty(u"glyph_token", u"accent")

        self.lean_strip_row.addWidget(self.strip_icon)

        self.strip_words = WrapLabel(self.lean_strip)
        self.strip_words.setObjectName(u"strip_words")
        self.strip_words.setProperty(u"type", u"strong")

        self.lean_strip_row.addWidget(self.strip_words)

        self.lean_why = QPushButton(self.lean_strip)
        self.lean_why.setObjectName(u"lean_why")
        self.lean_why.setProperty(u"role", u"quiet")
        self.lean_why.setProperty(u"compact", u"true")

        self.lean_strip_row.addWidget(self.lean_why)

        self.lean_strip_row.setStretch(1, 1)

        self.lean_line_box.addWidget(self.lean_strip)


        self.layout_1.addWidget(self.lean_line)

        self.footer = QFrame(Readiness)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.footer.sizePolicy().hasHeightForWidth())
        self.footer.setSizePolicy(sizePolicy)
        self.layout_18 = QHBoxLayout(self.footer)
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(24, 9, 24, 9)
        self.back = QPushButton(self.footer)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"arrow-left")

        self.layout_18.addWidget(self.back)

        self.finish_later = QPushButton(self.footer)
        self.finish_later.setObjectName(u"finish_later")
        self.finish_later.setProperty(u"role", u"quiet")

        self.layout_18.addWidget(self.finish_later)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_3)

        self.hold = QPushButton(self.footer)
        self.hold.setObjectName(u"hold")
        self.hold.setProperty(u"role", u"hold")
        self.hold.setProperty(u"glyph", u"moon")

        self.layout_18.addWidget(self.hold)

        self.next = QPushButton(self.footer)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")
        self.next.setProperty(u"glyph", u"arrow-right")
        self.next.setProperty(u"glyph_side", u"end")

        self.layout_18.addWidget(self.next)


        self.layout_1.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.idea_title.setBuddy(self.idea)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Readiness)

        QMetaObject.connectSlotsByName(Readiness)
    # setupUi

    def retranslateUi(self, Readiness):
        self.part.setText("")
        self.part_name.setText("")
        self.key_1.setText(QCoreApplication.translate("Readiness", u"1", None))
        self.key_2.setText(QCoreApplication.translate("Readiness", u"2", None))
        self.key_3.setText(QCoreApplication.translate("Readiness", u"3", None))
        self.key_words.setText(QCoreApplication.translate("Readiness", u"answer", None))
        self.key_enter.setText(QCoreApplication.translate("Readiness", u"Enter", None))
        self.enter_words.setText(QCoreApplication.translate("Readiness", u"next", None))
        self.title.setText("")
        self.lead.setText(QCoreApplication.translate("Readiness", u"Go by what you saw today. \u201cUnsure\u201d is a real answer.", None))
        self.last_icon.setText("")
        self.last_words.setText("")
        self.banner_icon.setText("")
        self.banner_words.setText(QCoreApplication.translate("Readiness", u"Sounds like a day for steadying. Leave the week free?", None))
#if QT_CONFIG(accessibility)
        self.banner_hold.setAccessibleName(QCoreApplication.translate("Readiness", u"Hold for now: today is for steadying", None))
#endif // QT_CONFIG(accessibility)
        self.banner_hold.setText(QCoreApplication.translate("Readiness", u"Hold for now", None))
        self.banner_go.setText(QCoreApplication.translate("Readiness", u"Keep going", None))
        self.acute_title.setText(QCoreApplication.translate("Readiness", u"What makes it raw today? Tick what fits; any one means holding.", None))
        self.acute_note.setText(QCoreApplication.translate("Readiness", u"If safety is the question, use your own safety plan first. This program has no alarm and watches nobody.", None))
        self.idea_title.setText(QCoreApplication.translate("Readiness", u"\u201cWhat would &you like to try this week?\u201d Their answer, if you asked", None))
        self.idea.setPlaceholderText(QCoreApplication.translate("Readiness", u"In their words", None))
        self.rulers_button.setText(QCoreApplication.translate("Readiness", u"Numbers, if you asked for any", None))
        self.confidence_title.setText(QCoreApplication.translate("Readiness", u"How confident are they?", None))
        self.capacity_title.setText(QCoreApplication.translate("Readiness", u"Room for one more thing", None))
        self.importance_title.setText(QCoreApplication.translate("Readiness", u"How important is it to them?", None))
        self.distress_title.setText(QCoreApplication.translate("Readiness", u"Distress right now", None))
        self.lean_icon.setText("")
        self.lean.setText("")
        self.lean_state.setText(QCoreApplication.translate("Readiness", u"can still change", None))
        self.apart.setText("")
        self.otherwise.setText(QCoreApplication.translate("Readiness", u"Decide otherwise\u2026", None))
        self.open_next.setText(QCoreApplication.translate("Readiness", u"9 left open", None))
        self.more_reasons.setText(QCoreApplication.translate("Readiness", u"3 more", None))
        self.against_words.setText(QCoreApplication.translate("Readiness", u"Going against the lean asks for one line of why. It stays with the record.", None))
#if QT_CONFIG(accessibility)
        self.against.setAccessibleName(QCoreApplication.translate("Readiness", u"One line of why", None))
#endif // QT_CONFIG(accessibility)
        self.against.setPlaceholderText(QCoreApplication.translate("Readiness", u"One line of why", None))
        self.against_go.setText(QCoreApplication.translate("Readiness", u"Set it anyway", None))
        self.strip_icon.setText("")
        self.strip_words.setText("")
        self.lean_why.setText(QCoreApplication.translate("Readiness", u"Why", None))
#if QT_CONFIG(accessibility)
        self.lean_why.setAccessibleName(QCoreApplication.translate("Readiness", u"Why it leans that way", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("Readiness", u"Back", None))
        self.finish_later.setText(QCoreApplication.translate("Readiness", u"Finish later", None))
        self.hold.setText(QCoreApplication.translate("Readiness", u"Hold for now", None))
        self.next.setText(QCoreApplication.translate("Readiness", u"Next", None))
        pass
    # retranslateUi
