# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'template_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.undo_bar import UndoBar

class Ui_TemplateDialog(object):
    def setupUi(self, TemplateDialog):
        if not TemplateDialog.objectName():
            TemplateDialog.setObjectName(u"TemplateDialog")
        self.layout_1 = QVBoxLayout(TemplateDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(TemplateDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_1.addWidget(self.title)

        self.lead = WrapLabel(TemplateDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.lead)

        self.scroll = QScrollArea(TemplateDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(4, 4, 8, 4)
        self.name_title = QLabel(self.content)
        self.name_title.setObjectName(u"name_title")
        self.name_title.setProperty(u"type", u"caption-strong")
        self.name_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.name_title)

        self.name = QLineEdit(self.content)
        self.name.setObjectName(u"name")

        self.layout_2.addWidget(self.name)

        self.what_title = QLabel(self.content)
        self.what_title.setObjectName(u"what_title")
        self.what_title.setProperty(u"type", u"caption-strong")
        self.what_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.what_title)

        self.what = QPlainTextEdit(self.content)
        self.what.setObjectName(u"what")
        self.what.setTabChangesFocus(True)

        self.layout_2.addWidget(self.what)

        self.notes = WrapLabel(self.content)
        self.notes.setObjectName(u"notes")
        self.notes.setProperty(u"type", u"caption")
        self.notes.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.notes)

        self.cue_title = QLabel(self.content)
        self.cue_title.setObjectName(u"cue_title")
        self.cue_title.setProperty(u"type", u"caption-strong")
        self.cue_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.cue_title)

        self.cue = QLineEdit(self.content)
        self.cue.setObjectName(u"cue")

        self.layout_2.addWidget(self.cue)

        self.dose_row = QHBoxLayout()
        self.dose_row.setSpacing(12)
        self.dose_row.setObjectName(u"dose_row")
        self.dose_row.setContentsMargins(0, 0, 0, 0)
        self.minutes_box = QVBoxLayout()
        self.minutes_box.setSpacing(4)
        self.minutes_box.setObjectName(u"minutes_box")
        self.minutes_title = QLabel(self.content)
        self.minutes_title.setObjectName(u"minutes_title")
        self.minutes_title.setProperty(u"type", u"caption-strong")
        self.minutes_title.setProperty(u"tone", u"muted")

        self.minutes_box.addWidget(self.minutes_title)

        self.minutes = QComboBox(self.content)
        self.minutes.setObjectName(u"minutes")

        self.minutes_box.addWidget(self.minutes)


        self.dose_row.addLayout(self.minutes_box)

        self.often_box = QVBoxLayout()
        self.often_box.setSpacing(4)
        self.often_box.setObjectName(u"often_box")
        self.often_title = QLabel(self.content)
        self.often_title.setObjectName(u"often_title")
        self.often_title.setProperty(u"type", u"caption-strong")
        self.often_title.setProperty(u"tone", u"muted")

        self.often_box.addWidget(self.often_title)

        self.often = QComboBox(self.content)
        self.often.setObjectName(u"often")

        self.often_box.addWidget(self.often)


        self.dose_row.addLayout(self.often_box)

        self.dose_row.setStretch(0, 1)
        self.dose_row.setStretch(1, 1)

        self.layout_2.addLayout(self.dose_row)

        self.why_title = QLabel(self.content)
        self.why_title.setObjectName(u"why_title")
        self.why_title.setProperty(u"type", u"caption-strong")
        self.why_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.why_title)

        self.why = QLineEdit(self.content)
        self.why.setObjectName(u"why")

        self.layout_2.addWidget(self.why)

        self.if_stuck_title = QLabel(self.content)
        self.if_stuck_title.setObjectName(u"if_stuck_title")
        self.if_stuck_title.setProperty(u"type", u"caption-strong")
        self.if_stuck_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.if_stuck_title)

        self.if_stuck = QLineEdit(self.content)
        self.if_stuck.setObjectName(u"if_stuck")

        self.layout_2.addWidget(self.if_stuck)

        self.tags_title = QLabel(self.content)
        self.tags_title.setObjectName(u"tags_title")
        self.tags_title.setProperty(u"type", u"caption-strong")
        self.tags_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.tags_title)

        self.tags = QLineEdit(self.content)
        self.tags.setObjectName(u"tags")

        self.layout_2.addWidget(self.tags)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.undo_bar = UndoBar(TemplateDialog)
        self.undo_bar.setObjectName(u"undo_bar")

        self.layout_1.addWidget(self.undo_bar)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)

        self.done = QPushButton(TemplateDialog)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.layout_3.addWidget(self.done)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.name_title.setBuddy(self.name)
        self.what_title.setBuddy(self.what)
        self.cue_title.setBuddy(self.cue)
        self.minutes_title.setBuddy(self.minutes)
        self.often_title.setBuddy(self.often)
        self.why_title.setBuddy(self.why)
        self.if_stuck_title.setBuddy(self.if_stuck)
        self.tags_title.setBuddy(self.tags)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.what)
        QWidget.setTabOrder(self.what, self.cue)
        QWidget.setTabOrder(self.cue, self.minutes)
        QWidget.setTabOrder(self.minutes, self.often)
        QWidget.setTabOrder(self.often, self.why)
        QWidget.setTabOrder(self.why, self.if_stuck)
        QWidget.setTabOrder(self.if_stuck, self.tags)
        QWidget.setTabOrder(self.tags, self.done)

        self.retranslateUi(TemplateDialog)

        self.done.setDefault(True)


        QMetaObject.connectSlotsByName(TemplateDialog)
    # setupUi

    def retranslateUi(self, TemplateDialog):
        TemplateDialog.setWindowTitle(QCoreApplication.translate("TemplateDialog", u"A template of your own", None))
        self.title.setText(QCoreApplication.translate("TemplateDialog", u"A template of your own", None))
        self.lead.setText(QCoreApplication.translate("TemplateDialog", u"For whoever comes next. Everything is saved as you go.", None))
        self.name_title.setText(QCoreApplication.translate("TemplateDialog", u"&Name", None))
        self.name.setPlaceholderText(QCoreApplication.translate("TemplateDialog", u"What you will look for", None))
        self.what_title.setText(QCoreApplication.translate("TemplateDialog", u"&What, exactly", None))
        self.notes.setText("")
        self.cue_title.setText(QCoreApplication.translate("TemplateDialog", u"When or wh&ere", None))
        self.minutes_title.setText(QCoreApplication.translate("TemplateDialog", u"How &long", None))
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("TemplateDialog", u"How long", None))
#endif // QT_CONFIG(accessibility)
        self.often_title.setText(QCoreApplication.translate("TemplateDialog", u"How &often", None))
#if QT_CONFIG(accessibility)
        self.often.setAccessibleName(QCoreApplication.translate("TemplateDialog", u"How often", None))
#endif // QT_CONFIG(accessibility)
        self.why_title.setText(QCoreApplication.translate("TemplateDialog", u"Wh&y it helps", None))
        self.if_stuck_title.setText(QCoreApplication.translate("TemplateDialog", u"If the day &runs away", None))
        self.tags_title.setText(QCoreApplication.translate("TemplateDialog", u"&Tags", None))
        self.tags.setPlaceholderText(QCoreApplication.translate("TemplateDialog", u"sleep, evening", None))
        self.done.setText(QCoreApplication.translate("TemplateDialog", u"Done", None))
    # retranslateUi
