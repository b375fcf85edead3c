# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'found_ladder.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import FoldingSegmented

class Ui_FoundLadder(object):
    def setupUi(self, FoundLadder):
        if not FoundLadder.objectName():
            FoundLadder.setObjectName(u"FoundLadder")
        self.layout_11 = QVBoxLayout(FoundLadder)
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(FoundLadder)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"sunken-card")
        self.layout_10 = QVBoxLayout(self.card)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(14, 12, 14, 12)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.rung_title = QLabel(self.card)
        self.rung_title.setObjectName(u"rung_title")
        self.rung_title.setProperty(u"type", u"caption-strong")
        self.rung_title.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.rung_title)

        self.rung = QComboBox(self.card)
        self.rung.setObjectName(u"rung")
        self.rung.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rung.setMinimumContentsLength(16)

        self.layout_1.addWidget(self.rung)


        self.layout_10.addLayout(self.layout_1)

        self.hard_row = QHBoxLayout()
        self.hard_row.setSpacing(12)
        self.hard_row.setObjectName(u"hard_row")
        self.hard_row.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.before_title = QLabel(self.card)
        self.before_title.setObjectName(u"before_title")
        self.before_title.setProperty(u"type", u"caption-strong")
        self.before_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.before_title)

        self.before = QLineEdit(self.card)
        self.before.setObjectName(u"before")

        self.layout_2.addWidget(self.before)


        self.hard_row.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.peak_title = QLabel(self.card)
        self.peak_title.setObjectName(u"peak_title")
        self.peak_title.setProperty(u"type", u"caption-strong")
        self.peak_title.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.peak_title)

        self.peak = QLineEdit(self.card)
        self.peak.setObjectName(u"peak")

        self.layout_3.addWidget(self.peak)


        self.hard_row.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.after_title = QLabel(self.card)
        self.after_title.setObjectName(u"after_title")
        self.after_title.setProperty(u"type", u"caption-strong")
        self.after_title.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.after_title)

        self.after = QLineEdit(self.card)
        self.after.setObjectName(u"after")

        self.layout_4.addWidget(self.after)


        self.hard_row.addLayout(self.layout_4)

        self.hard_row.setStretch(0, 1)
        self.hard_row.setStretch(1, 1)
        self.hard_row.setStretch(2, 1)

        self.layout_10.addLayout(self.hard_row)

        self.words_row = QHBoxLayout()
        self.words_row.setSpacing(12)
        self.words_row.setObjectName(u"words_row")
        self.words_row.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.expected_title = QLabel(self.card)
        self.expected_title.setObjectName(u"expected_title")
        self.expected_title.setProperty(u"type", u"caption-strong")
        self.expected_title.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.expected_title)

        self.expected = QLineEdit(self.card)
        self.expected.setObjectName(u"expected")

        self.layout_6.addWidget(self.expected)


        self.words_row.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.tried_happened_title = QLabel(self.card)
        self.tried_happened_title.setObjectName(u"tried_happened_title")
        self.tried_happened_title.setProperty(u"type", u"caption-strong")
        self.tried_happened_title.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.tried_happened_title)

        self.tried_happened = QLineEdit(self.card)
        self.tried_happened.setObjectName(u"tried_happened")

        self.layout_7.addWidget(self.tried_happened)


        self.words_row.addLayout(self.layout_7)

        self.words_row.setStretch(0, 1)
        self.words_row.setStretch(1, 1)

        self.layout_10.addLayout(self.words_row)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.move_title = QLabel(self.card)
        self.move_title.setObjectName(u"move_title")
        self.move_title.setProperty(u"type", u"caption-strong")
        self.move_title.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.move_title)

        self.move = FoldingSegmented(self.card)
        self.move.setObjectName(u"move")

        self.layout_9.addWidget(self.move)

        self.move_hint = WrapLabel(self.card)
        self.move_hint.setObjectName(u"move_hint")
        self.move_hint.setProperty(u"type", u"caption")
        self.move_hint.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.move_hint)


        self.layout_10.addLayout(self.layout_9)


        self.layout_11.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.rung_title.setBuddy(self.rung)
        self.before_title.setBuddy(self.before)
        self.peak_title.setBuddy(self.peak)
        self.after_title.setBuddy(self.after)
        self.expected_title.setBuddy(self.expected)
        self.tried_happened_title.setBuddy(self.tried_happened)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FoundLadder)

        QMetaObject.connectSlotsByName(FoundLadder)
    # setupUi

    def retranslateUi(self, FoundLadder):
        self.rung_title.setText(QCoreApplication.translate("FoundLadder", u"Which rung was tried", None))
#if QT_CONFIG(accessibility)
        self.rung.setAccessibleName(QCoreApplication.translate("FoundLadder", u"Which rung was tried", None))
#endif // QT_CONFIG(accessibility)
        self.before_title.setText(QCoreApplication.translate("FoundLadder", u"How hard before, 0 to 100", None))
        self.before.setPlaceholderText(QCoreApplication.translate("FoundLadder", u"0\u2013100", None))
        self.peak_title.setText(QCoreApplication.translate("FoundLadder", u"At its hardest", None))
#if QT_CONFIG(accessibility)
        self.peak.setAccessibleName(QCoreApplication.translate("FoundLadder", u"How hard at its hardest, 0 to 100", None))
#endif // QT_CONFIG(accessibility)
        self.peak.setPlaceholderText(QCoreApplication.translate("FoundLadder", u"0\u2013100", None))
        self.after_title.setText(QCoreApplication.translate("FoundLadder", u"And after", None))
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("FoundLadder", u"How hard after, 0 to 100", None))
#endif // QT_CONFIG(accessibility)
        self.after.setPlaceholderText(QCoreApplication.translate("FoundLadder", u"0\u2013100", None))
        self.expected_title.setText(QCoreApplication.translate("FoundLadder", u"What they expected", None))
        self.tried_happened_title.setText(QCoreApplication.translate("FoundLadder", u"What happened", None))
        self.move_title.setText(QCoreApplication.translate("FoundLadder", u"For the next one", None))
        self.move_hint.setText(QCoreApplication.translate("FoundLadder", u"It is used when you make the next draft, and only then.", None))
        pass
    # retranslateUi
