# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shape_experiment.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout)

class Ui_ShapeExperiment(object):
    def setupUi(self, ShapeExperiment):
        if not ShapeExperiment.objectName():
            ShapeExperiment.setObjectName(u"ShapeExperiment")
        self.layout_9 = QVBoxLayout(ShapeExperiment)
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(ShapeExperiment)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"sunken-card")
        self.layout_8 = QVBoxLayout(self.card)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(14, 12, 14, 12)
        self.belief_row = QHBoxLayout()
        self.belief_row.setSpacing(12)
        self.belief_row.setObjectName(u"belief_row")
        self.belief_row.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.belief_title = QLabel(self.card)
        self.belief_title.setObjectName(u"belief_title")
        self.belief_title.setProperty(u"type", u"caption-strong")
        self.belief_title.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.belief_title)

        self.belief = QLineEdit(self.card)
        self.belief.setObjectName(u"belief")

        self.layout_1.addWidget(self.belief)


        self.belief_row.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.belief_before_title = QLabel(self.card)
        self.belief_before_title.setObjectName(u"belief_before_title")
        self.belief_before_title.setProperty(u"type", u"caption-strong")
        self.belief_before_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.belief_before_title)

        self.belief_before = QLineEdit(self.card)
        self.belief_before.setObjectName(u"belief_before")

        self.layout_2.addWidget(self.belief_before)


        self.belief_row.addLayout(self.layout_2)

        self.belief_row.setStretch(0, 4)
        self.belief_row.setStretch(1, 1)

        self.layout_8.addLayout(self.belief_row)

        self.expect_row = QHBoxLayout()
        self.expect_row.setSpacing(12)
        self.expect_row.setObjectName(u"expect_row")
        self.expect_row.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.prediction_title = QLabel(self.card)
        self.prediction_title.setObjectName(u"prediction_title")
        self.prediction_title.setProperty(u"type", u"caption-strong")
        self.prediction_title.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.prediction_title)

        self.prediction = QLineEdit(self.card)
        self.prediction.setObjectName(u"prediction")

        self.layout_4.addWidget(self.prediction)


        self.expect_row.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.would_count_title = QLabel(self.card)
        self.would_count_title.setObjectName(u"would_count_title")
        self.would_count_title.setProperty(u"type", u"caption-strong")
        self.would_count_title.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.would_count_title)

        self.would_count = QLineEdit(self.card)
        self.would_count.setObjectName(u"would_count")

        self.layout_5.addWidget(self.would_count)


        self.expect_row.addLayout(self.layout_5)

        self.expect_row.setStretch(0, 1)
        self.expect_row.setStretch(1, 1)

        self.layout_8.addLayout(self.expect_row)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.safety_title = QLabel(self.card)
        self.safety_title.setObjectName(u"safety_title")
        self.safety_title.setProperty(u"type", u"caption-strong")
        self.safety_title.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.safety_title)

        self.safety = QLineEdit(self.card)
        self.safety.setObjectName(u"safety")

        self.layout_7.addWidget(self.safety)


        self.layout_8.addLayout(self.layout_7)


        self.layout_9.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.belief_title.setBuddy(self.belief)
        self.belief_before_title.setBuddy(self.belief_before)
        self.prediction_title.setBuddy(self.prediction)
        self.would_count_title.setBuddy(self.would_count)
        self.safety_title.setBuddy(self.safety)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ShapeExperiment)

        QMetaObject.connectSlotsByName(ShapeExperiment)
    # setupUi

    def retranslateUi(self, ShapeExperiment):
        self.belief_title.setText(QCoreApplication.translate("ShapeExperiment", u"The belief to test", None))
        self.belief.setPlaceholderText(QCoreApplication.translate("ShapeExperiment", u"If I say no, they will\u2026", None))
        self.belief_before_title.setText(QCoreApplication.translate("ShapeExperiment", u"How true now, 0 to 100", None))
        self.belief_before.setPlaceholderText(QCoreApplication.translate("ShapeExperiment", u"0\u2013100", None))
        self.prediction_title.setText(QCoreApplication.translate("ShapeExperiment", u"What they expect to happen", None))
        self.prediction.setPlaceholderText(QCoreApplication.translate("ShapeExperiment", u"What would one see or hear?", None))
        self.would_count_title.setText(QCoreApplication.translate("ShapeExperiment", u"What would count, for or against", None))
        self.would_count.setPlaceholderText(QCoreApplication.translate("ShapeExperiment", u"How will they know?", None))
        self.safety_title.setText(QCoreApplication.translate("ShapeExperiment", u"What keeps it safe", None))
        self.safety.setPlaceholderText(QCoreApplication.translate("ShapeExperiment", u"Only if it needs saying", None))
        pass
    # retranslateUi
