# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_up.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.scale import Scale
from practice_desk.gui.widgets.ticks import Ticks
from practice_desk.gui.widgets.tiles import Tiles

class Ui_FollowUp(object):
    def setupUi(self, FollowUp):
        if not FollowUp.objectName():
            FollowUp.setObjectName(u"FollowUp")
        self.layout_1 = QVBoxLayout(FollowUp)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(FollowUp)
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
        self.since_card = QFrame(self.content)
        self.since_card.setObjectName(u"since_card")
        self.since_card.setProperty(u"role", u"card")
        self.layout_3 = QVBoxLayout(self.since_card)
        self.layout_3.setSpacing(6)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 14, 16, 14)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.since = QLabel(self.since_card)
        self.since.setObjectName(u"since")
        self.since.setProperty(u"type", u"caption-strong")
        self.since.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.since)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_1)

        self.set_on = QLabel(self.since_card)
        self.set_on.setObjectName(u"set_on")
        self.set_on.setProperty(u"type", u"caption")
        self.set_on.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.set_on)


        self.layout_3.addLayout(self.layout_4)

        self.what = WrapLabel(self.since_card)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"type", u"lead")

        self.layout_3.addWidget(self.what)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.towards = WrapLabel(self.since_card)
        self.towards.setObjectName(u"towards")
        self.towards.setProperty(u"type", u"caption")
        self.towards.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.towards)

        self.dose = QLabel(self.since_card)
        self.dose.setObjectName(u"dose")
        self.dose.setProperty(u"type", u"caption")
        self.dose.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.dose)

        self.layout_5.setStretch(0, 1)

        self.layout_3.addLayout(self.layout_5)

        self.since_foot = QHBoxLayout()
        self.since_foot.setObjectName(u"since_foot")
        self.since_foot.setContentsMargins(0, 0, 0, 0)
        self.others_box = QVBoxLayout()
        self.others_box.setObjectName(u"others_box")
        self.others_box.setContentsMargins(0, 0, 0, 0)

        self.since_foot.addLayout(self.others_box)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.since_foot.addItem(self.spacer_4)

        self.close_unasked = QPushButton(self.since_card)
        self.close_unasked.setObjectName(u"close_unasked")
        self.close_unasked.setProperty(u"role", u"quiet")
        self.close_unasked.setProperty(u"tone", u"muted")

        self.since_foot.addWidget(self.close_unasked)


        self.layout_3.addLayout(self.since_foot)


        self.layout_2.addWidget(self.since_card)

        self.unasked_card = QFrame(self.content)
        self.unasked_card.setObjectName(u"unasked_card")
        self.unasked_card.setProperty(u"role", u"consider-card")
        self.layout_6 = QHBoxLayout(self.unasked_card)
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 10, 12, 10)
        self.unasked = WrapLabel(self.unasked_card)
        self.unasked.setObjectName(u"unasked")

        self.layout_6.addWidget(self.unasked)


        self.layout_2.addWidget(self.unasked_card)

        self.empty_card = QFrame(self.content)
        self.empty_card.setObjectName(u"empty_card")
        self.empty_card.setProperty(u"role", u"sunken-card")
        self.layout_7 = QVBoxLayout(self.empty_card)
        self.layout_7.setSpacing(6)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 14, 16, 14)
        self.empty = WrapLabel(self.empty_card)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"type", u"lead")

        self.layout_7.addWidget(self.empty)

        self.empty_more = WrapLabel(self.empty_card)
        self.empty_more.setObjectName(u"empty_more")
        self.empty_more.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.empty_more)


        self.layout_2.addWidget(self.empty_card)

        self.asked = QWidget(self.content)
        self.asked.setObjectName(u"asked")
        self.layout_8 = QVBoxLayout(self.asked)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.outcome_title = QLabel(self.asked)
        self.outcome_title.setObjectName(u"outcome_title")
        self.outcome_title.setProperty(u"type", u"lead-strong")

        self.layout_8.addWidget(self.outcome_title)

        self.outcome = Tiles(self.asked)
        self.outcome.setObjectName(u"outcome")

        self.layout_8.addWidget(self.outcome)

        self.barriers_box = QWidget(self.asked)
        self.barriers_box.setObjectName(u"barriers_box")
        self.layout_9 = QVBoxLayout(self.barriers_box)
        self.layout_9.setSpacing(6)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 6, 0, 0)
        self.barriers_title = QLabel(self.barriers_box)
        self.barriers_title.setObjectName(u"barriers_title")
        self.barriers_title.setProperty(u"type", u"lead-strong")

        self.layout_9.addWidget(self.barriers_title)

        self.barriers_hint = WrapLabel(self.barriers_box)
        self.barriers_hint.setObjectName(u"barriers_hint")
        self.barriers_hint.setProperty(u"type", u"caption")
        self.barriers_hint.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.barriers_hint)

        self.barriers = Ticks(self.barriers_box)
        self.barriers.setObjectName(u"barriers")

        self.layout_9.addWidget(self.barriers)

        self.more_barriers = QPushButton(self.barriers_box)
        self.more_barriers.setObjectName(u"more_barriers")
        self.more_barriers.setProperty(u"role", u"quiet")
        self.more_barriers.setProperty(u"glyph", u"chevron-down")
        self.more_barriers.setProperty(u"align", u"start")

        self.layout_9.addWidget(self.more_barriers)

        self.words_box = QVBoxLayout()
        self.words_box.setObjectName(u"words_box")
        self.words_box.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addLayout(self.words_box)


        self.layout_8.addWidget(self.barriers_box)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(2)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.useful_title = QLabel(self.asked)
        self.useful_title.setObjectName(u"useful_title")
        self.useful_title.setProperty(u"type", u"lead-strong")

        self.layout_10.addWidget(self.useful_title)

        self.useful = Scale(self.asked)
        self.useful.setObjectName(u"useful")

        self.layout_10.addWidget(self.useful)


        self.layout_8.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(2)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.hard_title = QLabel(self.asked)
        self.hard_title.setObjectName(u"hard_title")
        self.hard_title.setProperty(u"type", u"lead-strong")

        self.layout_11.addWidget(self.hard_title)

        self.hard = Scale(self.asked)
        self.hard.setObjectName(u"hard")

        self.layout_11.addWidget(self.hard)

        self.worse = QCheckBox(self.asked)
        self.worse.setObjectName(u"worse")

        self.layout_11.addWidget(self.worse)


        self.layout_8.addLayout(self.layout_11)

        self.found_box = QVBoxLayout()
        self.found_box.setObjectName(u"found_box")
        self.found_box.setContentsMargins(0, 0, 0, 0)

        self.layout_8.addLayout(self.found_box)

        self.words_title = QLabel(self.asked)
        self.words_title.setObjectName(u"words_title")
        self.words_title.setProperty(u"type", u"caption-strong")
        self.words_title.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.words_title)

        self.words = QPlainTextEdit(self.asked)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)

        self.layout_8.addWidget(self.words)

        self.learned_title = QLabel(self.asked)
        self.learned_title.setObjectName(u"learned_title")
        self.learned_title.setProperty(u"type", u"caption-strong")
        self.learned_title.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.learned_title)

        self.learned = QPlainTextEdit(self.asked)
        self.learned.setObjectName(u"learned")
        self.learned.setTabChangesFocus(True)

        self.layout_8.addWidget(self.learned)

        self.more_asked = QPushButton(self.asked)
        self.more_asked.setObjectName(u"more_asked")
        self.more_asked.setProperty(u"role", u"quiet")
        self.more_asked.setProperty(u"glyph", u"chevron-down")
        self.more_asked.setProperty(u"align", u"start")

        self.layout_8.addWidget(self.more_asked)

        self.more_box = QWidget(self.asked)
        self.more_box.setObjectName(u"more_box")
        self.layout_12 = QVBoxLayout(self.more_box)
        self.layout_12.setSpacing(10)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(2)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.amount_title = QLabel(self.more_box)
        self.amount_title.setObjectName(u"amount_title")
        self.amount_title.setProperty(u"type", u"strong")

        self.layout_13.addWidget(self.amount_title)

        self.amount = Scale(self.more_box)
        self.amount.setObjectName(u"amount")

        self.layout_13.addWidget(self.amount)


        self.layout_12.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(2)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.distress_before_title = QLabel(self.more_box)
        self.distress_before_title.setObjectName(u"distress_before_title")
        self.distress_before_title.setProperty(u"type", u"strong")

        self.layout_14.addWidget(self.distress_before_title)

        self.distress_before = Scale(self.more_box)
        self.distress_before.setObjectName(u"distress_before")

        self.layout_14.addWidget(self.distress_before)


        self.layout_12.addLayout(self.layout_14)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(2)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.distress_after_title = QLabel(self.more_box)
        self.distress_after_title.setObjectName(u"distress_after_title")
        self.distress_after_title.setProperty(u"type", u"strong")

        self.layout_15.addWidget(self.distress_after_title)

        self.distress_after = Scale(self.more_box)
        self.distress_after.setObjectName(u"distress_after")

        self.layout_15.addWidget(self.distress_after)


        self.layout_12.addLayout(self.layout_15)


        self.layout_8.addWidget(self.more_box)


        self.layout_2.addWidget(self.asked)

        self.spacer_2 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_2)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.footer = QFrame(FollowUp)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.footer.sizePolicy().hasHeightForWidth())
        self.footer.setSizePolicy(sizePolicy)
        self.layout_16 = QHBoxLayout(self.footer)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(24, 9, 24, 9)
        self.finish_later = QPushButton(self.footer)
        self.finish_later.setObjectName(u"finish_later")
        self.finish_later.setProperty(u"role", u"quiet")

        self.layout_16.addWidget(self.finish_later)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_3)

        self.next = QPushButton(self.footer)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")
        self.next.setProperty(u"glyph", u"arrow-right")
        self.next.setProperty(u"glyph_side", u"end")

        self.layout_16.addWidget(self.next)


        self.layout_1.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.words_title.setBuddy(self.words)
        self.learned_title.setBuddy(self.learned)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FollowUp)

        QMetaObject.connectSlotsByName(FollowUp)
    # setupUi

    def retranslateUi(self, FollowUp):
        self.since.setText(QCoreApplication.translate("FollowUp", u"Since last time", None))
        self.set_on.setText("")
        self.what.setText("")
        self.towards.setText("")
        self.dose.setText("")
        self.close_unasked.setText(QCoreApplication.translate("FollowUp", u"Close it without asking", None))
        self.unasked.setText("")
        self.empty.setText("")
        self.empty_more.setText("")
        self.outcome_title.setText(QCoreApplication.translate("FollowUp", u"How did it go?", None))
        self.barriers_title.setText(QCoreApplication.translate("FollowUp", u"What got in the way?", None))
        self.barriers_hint.setText(QCoreApplication.translate("FollowUp", u"That\u2019s useful too. Tick what fits, or leave it.", None))
        self.more_barriers.setText(QCoreApplication.translate("FollowUp", u"More reasons", None))
        self.useful_title.setText(QCoreApplication.translate("FollowUp", u"How useful did it feel?", None))
        self.hard_title.setText(QCoreApplication.translate("FollowUp", u"How hard was it?", None))
        self.worse.setText(QCoreApplication.translate("FollowUp", u"Afterwards they felt worse", None))
        self.words_title.setText(QCoreApplication.translate("FollowUp", u"In their &words", None))
        self.words.setPlaceholderText(QCoreApplication.translate("FollowUp", u"As they said it, or leave it", None))
        self.learned_title.setText(QCoreApplication.translate("FollowUp", u"What they &noticed or learned", None))
        self.learned.setPlaceholderText(QCoreApplication.translate("FollowUp", u"What surprised them?", None))
        self.more_asked.setText(QCoreApplication.translate("FollowUp", u"How much of it, and distress", None))
        self.amount_title.setText(QCoreApplication.translate("FollowUp", u"How much of it happened?", None))
        self.distress_before_title.setText(QCoreApplication.translate("FollowUp", u"Distress before", None))
        self.distress_after_title.setText(QCoreApplication.translate("FollowUp", u"Distress after", None))
        self.finish_later.setText(QCoreApplication.translate("FollowUp", u"Finish later", None))
        self.next.setText(QCoreApplication.translate("FollowUp", u"On to readiness", None))
        pass
    # retranslateUi
