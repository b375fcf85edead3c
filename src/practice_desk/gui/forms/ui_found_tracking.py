# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'found_tracking.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_FoundTracking(object):
    def setupUi(self, FoundTracking):
        if not FoundTracking.objectName():
            FoundTracking.setObjectName(u"FoundTracking")
        self.layout_8 = QVBoxLayout(FoundTracking)
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(FoundTracking)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"sunken-card")
        self.layout_7 = QVBoxLayout(self.card)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(14, 12, 14, 12)
        self.log_row = QHBoxLayout()
        self.log_row.setSpacing(12)
        self.log_row.setObjectName(u"log_row")
        self.log_row.setContentsMargins(0, 0, 0, 0)
        self.log = QPushButton(self.card)
        self.log.setObjectName(u"log")
        self.log.setProperty(u"role", u"outline")
        self.log.setProperty(u"glyph", u"keyboard")

        self.log_row.addWidget(self.log)

        self.log_words = WrapLabel(self.card)
        self.log_words.setObjectName(u"log_words")
        self.log_words.setProperty(u"type", u"caption")
        self.log_words.setProperty(u"tone", u"muted")

        self.log_row.addWidget(self.log_words)

        self.log_row.setStretch(1, 1)

        self.layout_7.addLayout(self.log_row)

        self.count_row = QHBoxLayout()
        self.count_row.setSpacing(12)
        self.count_row.setObjectName(u"count_row")
        self.count_row.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.entries_title = QLabel(self.card)
        self.entries_title.setObjectName(u"entries_title")
        self.entries_title.setProperty(u"type", u"caption-strong")
        self.entries_title.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.entries_title)

        self.entries = QLineEdit(self.card)
        self.entries.setObjectName(u"entries")

        self.layout_1.addWidget(self.entries)


        self.count_row.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.lowest_title = QLabel(self.card)
        self.lowest_title.setObjectName(u"lowest_title")
        self.lowest_title.setProperty(u"type", u"caption-strong")
        self.lowest_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.lowest_title)

        self.lowest = QLineEdit(self.card)
        self.lowest.setObjectName(u"lowest")

        self.layout_2.addWidget(self.lowest)


        self.count_row.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.highest_title = QLabel(self.card)
        self.highest_title.setObjectName(u"highest_title")
        self.highest_title.setProperty(u"type", u"caption-strong")
        self.highest_title.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.highest_title)

        self.highest = QLineEdit(self.card)
        self.highest.setObjectName(u"highest")

        self.layout_3.addWidget(self.highest)


        self.count_row.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.typical_title = QLabel(self.card)
        self.typical_title.setObjectName(u"typical_title")
        self.typical_title.setProperty(u"type", u"caption-strong")
        self.typical_title.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.typical_title)

        self.typical = QLineEdit(self.card)
        self.typical.setObjectName(u"typical")

        self.layout_4.addWidget(self.typical)


        self.count_row.addLayout(self.layout_4)

        self.count_row.setStretch(0, 1)
        self.count_row.setStretch(1, 1)
        self.count_row.setStretch(2, 1)
        self.count_row.setStretch(3, 1)

        self.layout_7.addLayout(self.count_row)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.stood_out_title = QLabel(self.card)
        self.stood_out_title.setObjectName(u"stood_out_title")
        self.stood_out_title.setProperty(u"type", u"caption-strong")
        self.stood_out_title.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.stood_out_title)

        self.stood_out = QLineEdit(self.card)
        self.stood_out.setObjectName(u"stood_out")

        self.layout_6.addWidget(self.stood_out)


        self.layout_7.addLayout(self.layout_6)


        self.layout_8.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.entries_title.setBuddy(self.entries)
        self.lowest_title.setBuddy(self.lowest)
        self.highest_title.setBuddy(self.highest)
        self.typical_title.setBuddy(self.typical)
        self.stood_out_title.setBuddy(self.stood_out)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FoundTracking)

        QMetaObject.connectSlotsByName(FoundTracking)
    # setupUi

    def retranslateUi(self, FoundTracking):
        self.log.setText(QCoreApplication.translate("FoundTracking", u"&Type in the log\u2026", None))
        self.log_words.setText("")
        self.entries_title.setText(QCoreApplication.translate("FoundTracking", u"How many came back", None))
        self.lowest_title.setText(QCoreApplication.translate("FoundTracking", u"Lowest", None))
        self.highest_title.setText(QCoreApplication.translate("FoundTracking", u"Highest", None))
        self.typical_title.setText(QCoreApplication.translate("FoundTracking", u"Mostly", None))
        self.stood_out_title.setText(QCoreApplication.translate("FoundTracking", u"What stood out", None))
        self.stood_out.setPlaceholderText(QCoreApplication.translate("FoundTracking", u"A time of day, a place, a surprise\u2026", None))
        pass
    # retranslateUi
