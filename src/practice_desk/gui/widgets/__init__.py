"""Reusable controls that know no feature.  One file each; every name below is importable from its own file.

Every constructor takes only an optional parent (so Designer can promote to it); contents are set by
        methods.
Colours come from :func:`practice_desk.gui.theme.theme_of`, the theme that hangs on the application; a
        widget
repaints itself when the theme changes.  Signals fire for what a person does, never for what code sets.

Choosing
    ``segmented.Segmented(parent)``  ``set_question(str)``, ``set_options([(value, label)])``, ``value``
        (get, set,
        ``None`` = open), ``clear()``; signal ``chosen(object)``.  Digits 1..n choose, Delete clears.
    ``tiles.Tiles(parent)``  as Segmented, options ``(value, label, icon_name)``; two columns, one when
        narrow.
    ``ticks.Ticks(parent)``  ``set_question(str)``, ``set_options([(code, label)])``, ``values`` (tuple, in
        the order
        shown; settable); signal ``changed(object)`` with the tuple.
    ``scale.Scale(parent)``  ``set_question(str)``, ``set_captions(low, high)``, ``value`` (0..10 or
        ``None``),
        ``clear()``; signal ``changed(object)``.  Digits set, Delete or Backspace return it to "not asked".
    ``step_bar.StepBar(parent)``  a QTabBar; ``set_steps([str])``, ``set_state(index, StepState)`` with
        ``StepState.TODO | DONE``; the current step is the current tab.  Signals: ``currentChanged``,
        ``tabBarClicked``.

Saying
    ``labels.WrapLabel(text="", parent)``  wraps and never forces its width.
    ``labels.ElidedLabel(text="", parent)``  one line, ends in "…", whole text as tooltip and accessible
        name.
    ``labels.Pill(text="", kind="neutral", parent)``  ``set_kind(str)``: ready followup rest draft running
        neutral.
    ``labels.KeyCap(text="", parent)``  a key as drawn on a keyboard.
    ``meter.Meter(parent)``  ``set_load(amount, limit, words, tick=None)``: any unit; ``words`` is what is
        spoken.
    ``trend_chart.TrendChart(parent)``  ``set_points([TrendPoint])``, ``set_title(str)``; signal
        ``spoken(str)``.
    ``undo_bar.UndoBar(parent)``  ``show_message(text, undo=True)``, ``dismiss()``; signal
        ``undo_clicked()``.

Writing
    ``lint_edit.LintEdit(parent)``  a QPlainTextEdit; ``set_marks([Mark(start, end, shape, token)])`` with
        code-point
        offsets and ``Shape.WAVE | LINE | DOTS``, ``set_focused_mark(index | None)``,
        ``mark_at(code_point)``,
        ``mark_rect(index)`` in the widget's coordinates, ``cursor_code_point()``,
        ``replace_all_text(str)`` as one
        undo step; signal ``mark_clicked(int)``.

Arranging
    ``flow.FlowLayout(parent, gap=8)``, ``flow.FlowRow(parent)`` with ``add(widget)``: wraps like words do.
    ``card.Card(parent)``  a framed box; ``body`` is its QVBoxLayout; ``set_role("card" | "hold-card" |
        …)``.
    ``popover.Popover(window)``  ``body`` (QVBoxLayout), ``open_at(QRect in window coordinates)``,
        ``open_near(widget, QRect | None)``, ``dismiss()``; signal ``closed()``.  Esc closes and gives
        focus back.
    ``focus_ring.FocusRing(window)``  make one per window and keep it; it needs no further care.
    ``client_delegate.ClientDelegate(view)``  two-line rows; roles ``Row.NAME``, ``Row.DETAIL``,
        ``Row.ICON``,
        ``Row.ICON_TOKEN``, ``Row.IS_HEADER`` (DisplayRole, UserRole+1 … UserRole+4).  Set uniform item
        sizes.

Theme (``practice_desk.gui.theme``)
    ``Theme(tokens_text, qss_template)``; ``apply(app, "light" | "dark" | "system", text_scale=1.0)``;
        signal
    ``changed()``; ``colour(token) -> QColor``, ``icon(name, token="text2", size=16) -> QIcon``,
    ``pixmap(name, token, size, ratio)``, ``font(role) -> QFont``; ``theme_of(widget) -> Theme``;
    ``style_type(root, theme)`` once after a page is built (``apply`` repeats it for all living windows).

Dynamic properties, in Designer or by ``setProperty``
    any widget   ``type``: caption body strong caption-strong lead lead-strong title display  (its font)
    any button   ``glyph``: icon name; ``glyph_token``: its colour (else chosen by role); ``glyph_side``:
        end
        puts it after the words.  QLabel: ``glyph`` and ``glyph_token``
    QPushButton  ``role``: primary outline hold quiet danger   (none = plain bordered); ``compact``: true
        is lower;
        ``align``: start; quiet with ``tone``: muted is grey
    QToolButton  ``role``: quiet accent nav
    QFrame       ``role``: card sunken-card accent-card hold-card consider-card next-card footer header
        sidebar panel
        paper line line-vertical
    QListView    ``role``: clients nav plain
    QLabel       ``tone``: muted faint accent hold consider danger;  ``pill``: see Pill;  ``keycap``: true
"""
