# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'log_import.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented
from practice_desk.gui.widgets.undo_bar import UndoBar

class Ui_LogImportDialog(object):
    def setupUi(self, LogImportDialog):
        if not LogImportDialog.objectName():
            LogImportDialog.setObjectName(u"LogImportDialog")
        self.layout_9 = QVBoxLayout(LogImportDialog)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(LogImportDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_9.addWidget(self.title)

        self.lead = WrapLabel(LogImportDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.lead)

        self.scroll = QScrollArea(LogImportDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_7 = QVBoxLayout(self.content)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(4, 4, 8, 4)
        self.summary = WrapLabel(self.content)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"type", u"strong")

        self.layout_7.addWidget(self.summary)

        self.notes = WrapLabel(self.content)
        self.notes.setObjectName(u"notes")
        self.notes.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.notes)

        self.which_box = QWidget(self.content)
        self.which_box.setObjectName(u"which_box")
        self.layout_6 = QVBoxLayout(self.which_box)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.which_title = QLabel(self.which_box)
        self.which_title.setObjectName(u"which_title")
        self.which_title.setProperty(u"type", u"caption-strong")
        self.which_title.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.which_title)

        self.which = QComboBox(self.which_box)
        self.which.setObjectName(u"which")

        self.layout_6.addWidget(self.which)


        self.layout_7.addWidget(self.which_box)

        self.columns = QWidget(self.content)
        self.columns.setObjectName(u"columns")
        self.column_row = QHBoxLayout(self.columns)
        self.column_row.setSpacing(12)
        self.column_row.setObjectName(u"column_row")
        self.column_row.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.day_title = QLabel(self.columns)
        self.day_title.setObjectName(u"day_title")
        self.day_title.setProperty(u"type", u"caption-strong")
        self.day_title.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.day_title)

        self.day = QComboBox(self.columns)
        self.day.setObjectName(u"day")

        self.layout_1.addWidget(self.day)


        self.column_row.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.slot_title = QLabel(self.columns)
        self.slot_title.setObjectName(u"slot_title")
        self.slot_title.setProperty(u"type", u"caption-strong")
        self.slot_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.slot_title)

        self.slot = QComboBox(self.columns)
        self.slot.setObjectName(u"slot")

        self.layout_2.addWidget(self.slot)


        self.column_row.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.value_title = QLabel(self.columns)
        self.value_title.setObjectName(u"value_title")
        self.value_title.setProperty(u"type", u"caption-strong")
        self.value_title.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.value_title)

        self.value = QComboBox(self.columns)
        self.value.setObjectName(u"value")

        self.layout_3.addWidget(self.value)


        self.column_row.addLayout(self.layout_3)

        self.column_row.setStretch(0, 1)
        self.column_row.setStretch(1, 1)
        self.column_row.setStretch(2, 1)

        self.layout_7.addWidget(self.columns)

        self.order_box = QWidget(self.content)
        self.order_box.setObjectName(u"order_box")
        self.layout_5 = QVBoxLayout(self.order_box)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.order_words = WrapLabel(self.order_box)
        self.order_words.setObjectName(u"order_words")
        self.order_words.setProperty(u"type", u"caption")
        self.order_words.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.order_words)

        self.order = Segmented(self.order_box)
        self.order.setObjectName(u"order")

        self.layout_5.addWidget(self.order)


        self.layout_7.addWidget(self.order_box)

        self.replace = QCheckBox(self.content)
        self.replace.setObjectName(u"replace")

        self.layout_7.addWidget(self.replace)

        self.left_out_title = QLabel(self.content)
        self.left_out_title.setObjectName(u"left_out_title")
        self.left_out_title.setProperty(u"type", u"caption-strong")
        self.left_out_title.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.left_out_title)

        self.left_out = QListWidget(self.content)
        self.left_out.setObjectName(u"left_out")
        self.left_out.setProperty(u"role", u"plain")
        self.left_out.setWordWrap(True)
        self.left_out.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_7.addWidget(self.left_out)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_1)

        self.layout_7.setStretch(7, 1)
        self.scroll.setWidget(self.content)

        self.layout_9.addWidget(self.scroll)

        self.progress = QProgressBar(LogImportDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout_9.addWidget(self.progress)

        self.undo_bar = UndoBar(LogImportDialog)
        self.undo_bar.setObjectName(u"undo_bar")

        self.layout_9.addWidget(self.undo_bar)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_2)

        self.leave = QPushButton(LogImportDialog)
        self.leave.setObjectName(u"leave")
        self.leave.setProperty(u"role", u"outline")
        self.leave.setAutoDefault(False)

        self.layout_8.addWidget(self.leave)

        self.take = QPushButton(LogImportDialog)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")
        self.take.setAutoDefault(False)

        self.layout_8.addWidget(self.take)


        self.layout_9.addLayout(self.layout_8)

        self.layout_9.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.which_title.setBuddy(self.which)
        self.day_title.setBuddy(self.day)
        self.slot_title.setBuddy(self.slot)
        self.value_title.setBuddy(self.value)
        self.left_out_title.setBuddy(self.left_out)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.which, self.day)
        QWidget.setTabOrder(self.day, self.slot)
        QWidget.setTabOrder(self.slot, self.value)
        QWidget.setTabOrder(self.value, self.order)
        QWidget.setTabOrder(self.order, self.replace)
        QWidget.setTabOrder(self.replace, self.left_out)
        QWidget.setTabOrder(self.left_out, self.leave)
        QWidget.setTabOrder(self.leave, self.take)

        self.retranslateUi(LogImportDialog)

        self.take.setDefault(True)


        QMetaObject.connectSlotsByName(LogImportDialog)
    # setupUi

    def retranslateUi(self, LogImportDialog):
        LogImportDialog.setWindowTitle(QCoreApplication.translate("LogImportDialog", u"A log that came back", None))
        self.title.setText(QCoreApplication.translate("LogImportDialog", u"A log that came back", None))
        self.lead.setText("")
        self.summary.setText("")
        self.notes.setText("")
        self.which_title.setText(QCoreApplication.translate("LogImportDialog", u"&Which log", None))
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("LogImportDialog", u"Which log", None))
#endif // QT_CONFIG(accessibility)
        self.day_title.setText(QCoreApplication.translate("LogImportDialog", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("LogImportDialog", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.slot_title.setText(QCoreApplication.translate("LogImportDialog", u"&Time of day", None))
#if QT_CONFIG(accessibility)
        self.slot.setAccessibleName(QCoreApplication.translate("LogImportDialog", u"Time of day", None))
#endif // QT_CONFIG(accessibility)
        self.value_title.setText(QCoreApplication.translate("LogImportDialog", u"&Value", None))
#if QT_CONFIG(accessibility)
        self.value.setAccessibleName(QCoreApplication.translate("LogImportDialog", u"Value", None))
#endif // QT_CONFIG(accessibility)
        self.order_words.setText("")
        self.replace.setText(QCoreApplication.translate("LogImportDialog", u"Take what the file &says where the two differ", None))
        self.left_out_title.setText(QCoreApplication.translate("LogImportDialog", u"Left out, and why", None))
#if QT_CONFIG(accessibility)
        self.left_out.setAccessibleName(QCoreApplication.translate("LogImportDialog", u"What is left out, and why", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("LogImportDialog", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("LogImportDialog", u"&Leave it", None))
        self.take.setText(QCoreApplication.translate("LogImportDialog", u"&Bring in", None))
    # retranslateUi
