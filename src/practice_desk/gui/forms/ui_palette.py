# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'palette.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLineEdit, QListView, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_Palette(object):
    def setupUi(self, Palette):
        if not Palette.objectName():
            Palette.setObjectName(u"Palette")
        self.room = QVBoxLayout(Palette)
        self.room.setSpacing(0)
        self.room.setObjectName(u"room")
        self.room.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.sheet = QFrame(Palette)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"role", u"card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sheet.sizePolicy().hasHeightForWidth())
        self.sheet.setSizePolicy(sizePolicy)
        self.layout_3 = QVBoxLayout(self.sheet)
        self.layout_3.setSpacing(6)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(10, 10, 10, 10)
        self.field = QLineEdit(self.sheet)
        self.field.setObjectName(u"field")
        self.field.setProperty(u"type", u"lead")

        self.layout_3.addWidget(self.field)

        self.list = QListView(self.sheet)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"palette")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.layout_3.addWidget(self.list)


        self.layout_2.addWidget(self.sheet)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_2)


        self.room.addLayout(self.layout_2)

        self.spacer_3 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.room.addItem(self.spacer_3)


        self.retranslateUi(Palette)

        QMetaObject.connectSlotsByName(Palette)
    # setupUi

    def retranslateUi(self, Palette):
#if QT_CONFIG(accessibility)
        self.field.setAccessibleName(QCoreApplication.translate("Palette", u"Find a client or do something", None))
#endif // QT_CONFIG(accessibility)
        self.field.setPlaceholderText(QCoreApplication.translate("Palette", u"Find or do\u2026", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("Palette", u"Found", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
