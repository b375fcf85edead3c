# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sidebar.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLineEdit, QListView, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_Sidebar(object):
    def setupUi(self, Sidebar):
        if not Sidebar.objectName():
            Sidebar.setObjectName(u"Sidebar")
        Sidebar.setProperty(u"role", u"sidebar")
        self.layout_1 = QVBoxLayout(Sidebar)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(12, 12, 12, 6)
        self.find = QLineEdit(Sidebar)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)
        self.find.setProperty(u"glyph", u"search")

        self.layout_2.addWidget(self.find)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(12, 0, 12, 0)
        self.nav = QListWidget(Sidebar)
        self.nav.setObjectName(u"nav")
        self.nav.setProperty(u"role", u"nav")
        self.nav.setFrameShape(QFrame.Shape.NoFrame)
        self.nav.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nav.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_3.addWidget(self.nav)


        self.layout_1.addLayout(self.layout_3)

        self.nav_line = QFrame(Sidebar)
        self.nav_line.setObjectName(u"nav_line")
        self.nav_line.setProperty(u"role", u"line")
        self.nav_line.setFrameShape(QFrame.Shape.HLine)
        self.nav_line.setMaximumSize(QSize(16777215, 1))

        self.layout_1.addWidget(self.nav_line)

        self.nobody_box = QVBoxLayout()
        self.nobody_box.setObjectName(u"nobody_box")
        self.nobody_box.setContentsMargins(16, 8, 16, 8)
        self.nobody = WrapLabel(Sidebar)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setProperty(u"tone", u"muted")

        self.nobody_box.addWidget(self.nobody)


        self.layout_1.addLayout(self.nobody_box)

        self.clients = QListView(Sidebar)
        self.clients.setObjectName(u"clients")
        self.clients.setProperty(u"role", u"clients")
        self.clients.setFrameShape(QFrame.Shape.NoFrame)
        self.clients.setUniformItemSizes(False)
        self.clients.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clients.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.layout_1.addWidget(self.clients)

        self.foot_line = QFrame(Sidebar)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"role", u"line")
        self.foot_line.setFrameShape(QFrame.Shape.HLine)
        self.foot_line.setMaximumSize(QSize(16777215, 1))

        self.layout_1.addWidget(self.foot_line)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(10, 9, 10, 9)
        self.new_client = QPushButton(Sidebar)
        self.new_client.setObjectName(u"new_client")
        self.new_client.setProperty(u"role", u"quiet")
        self.new_client.setProperty(u"glyph", u"plus")
        self.new_client.setProperty(u"glyph_token", u"accent")

        self.layout_5.addWidget(self.new_client)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_1)

        self.settings = QToolButton(Sidebar)
        self.settings.setObjectName(u"settings")
        self.settings.setProperty(u"role", u"quiet")
        self.settings.setProperty(u"glyph", u"settings")

        self.layout_5.addWidget(self.settings)

        self.lock = QToolButton(Sidebar)
        self.lock.setObjectName(u"lock")
        self.lock.setProperty(u"role", u"quiet")
        self.lock.setProperty(u"glyph", u"lock")

        self.layout_5.addWidget(self.lock)


        self.layout_1.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(18, 0, 10, 9)
        self.backup = WrapLabel(Sidebar)
        self.backup.setObjectName(u"backup")
        self.backup.setVisible(False)
        self.backup.setProperty(u"type", u"caption")
        self.backup.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.backup)


        self.layout_1.addLayout(self.layout_6)

        QWidget.setTabOrder(self.find, self.nav)
        QWidget.setTabOrder(self.nav, self.clients)
        QWidget.setTabOrder(self.clients, self.new_client)
        QWidget.setTabOrder(self.new_client, self.settings)
        QWidget.setTabOrder(self.settings, self.lock)

        self.retranslateUi(Sidebar)

        QMetaObject.connectSlotsByName(Sidebar)
    # setupUi

    def retranslateUi(self, Sidebar):
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("Sidebar", u"Find a client", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("Sidebar", u"Find or do\u2026", None))
#if QT_CONFIG(accessibility)
        self.nav.setAccessibleName(QCoreApplication.translate("Sidebar", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.nobody.setText(QCoreApplication.translate("Sidebar", u"Nobody here yet.", None))
#if QT_CONFIG(accessibility)
        self.clients.setAccessibleName(QCoreApplication.translate("Sidebar", u"Clients", None))
#endif // QT_CONFIG(accessibility)
        self.new_client.setText(QCoreApplication.translate("Sidebar", u"New client", None))
#if QT_CONFIG(accessibility)
        self.settings.setAccessibleName(QCoreApplication.translate("Sidebar", u"Settings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.settings.setToolTip(QCoreApplication.translate("Sidebar", u"Settings", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.lock.setAccessibleName(QCoreApplication.translate("Sidebar", u"Lock", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.lock.setToolTip(QCoreApplication.translate("Sidebar", u"Lock", None))
#endif // QT_CONFIG(tooltip)
        self.backup.setText("")
        pass
    # retranslateUi
