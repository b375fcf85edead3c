# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'found_experiment.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_FoundExperiment(object):
    def setupUi(self, FoundExperiment):
        if not FoundExperiment.objectName():
            FoundExperiment.setObjectName(u"FoundExperiment")
        self.layout_5 = QVBoxLayout(FoundExperiment)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(FoundExperiment)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"sunken-card")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(14, 12, 14, 12)
        self.belief = WrapLabel(self.card)
        self.belief.setObjectName(u"belief")
        self.belief.setProperty(u"type", u"caption")
        self.belief.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.belief)

        self.belief_row = QHBoxLayout()
        self.belief_row.setSpacing(12)
        self.belief_row.setObjectName(u"belief_row")
        self.belief_row.setContentsMargins(0, 0, 0, 0)
        self.before_box = QWidget(self.card)
        self.before_box.setObjectName(u"before_box")
        self.layout_3 = QVBoxLayout(self.before_box)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.belief_before_title = QLabel(self.before_box)
        self.belief_before_title.setObjectName(u"belief_before_title")
        self.belief_before_title.setProperty(u"type", u"caption-strong")
        self.belief_before_title.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.belief_before_title)

        self.belief_before = QLineEdit(self.before_box)
        self.belief_before.setObjectName(u"belief_before")

        self.layout_3.addWidget(self.belief_before)


        self.belief_row.addWidget(self.before_box)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.belief_after_title = QLabel(self.card)
        self.belief_after_title.setObjectName(u"belief_after_title")
        self.belief_after_title.setProperty(u"type", u"caption-strong")
        self.belief_after_title.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.belief_after_title)

        self.belief_after = QLineEdit(self.card)
        self.belief_after.setObjectName(u"belief_after")

        self.layout_1.addWidget(self.belief_after)


        self.belief_row.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.happened_title = QLabel(self.card)
        self.happened_title.setObjectName(u"happened_title")
        self.happened_title.setProperty(u"type", u"caption-strong")
        self.happened_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.happened_title)

        self.happened = QLineEdit(self.card)
        self.happened.setObjectName(u"happened")

        self.layout_2.addWidget(self.happened)


        self.belief_row.addLayout(self.layout_2)

        self.belief_row.setStretch(0, 1)
        self.belief_row.setStretch(1, 1)
        self.belief_row.setStretch(2, 3)

        self.layout_4.addLayout(self.belief_row)


        self.layout_5.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.belief_before_title.setBuddy(self.belief_before)
        self.belief_after_title.setBuddy(self.belief_after)
        self.happened_title.setBuddy(self.happened)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FoundExperiment)

        QMetaObject.connectSlotsByName(FoundExperiment)
    # setupUi

    def retranslateUi(self, FoundExperiment):
        self.belief.setText("")
        self.belief_before_title.setText(QCoreApplication.translate("FoundExperiment", u"How true before, 0 to 100", None))
        self.belief_before.setPlaceholderText(QCoreApplication.translate("FoundExperiment", u"0\u2013100", None))
        self.belief_after_title.setText(QCoreApplication.translate("FoundExperiment", u"How true now, 0 to 100", None))
        self.belief_after.setPlaceholderText(QCoreApplication.translate("FoundExperiment", u"0\u2013100", None))
        self.happened_title.setText(QCoreApplication.translate("FoundExperiment", u"What happened", None))
        self.happened.setPlaceholderText(QCoreApplication.translate("FoundExperiment", u"What did they see or hear?", None))
        pass
    # retranslateUi
