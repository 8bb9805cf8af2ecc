package io.smsconsole.core.insight.statistics;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportKind;
import io.smsconsole.core.insight.export.ExportPart;
import io.smsconsole.core.insight.export.ExportSource;

/**
 * Writes figures into a file, so few rows that they are read at once.
 */
abstract class ViewExport implements ExportSource {

	private static final int COMPLETE = 100;

	private final ExportKind kind;

	private final String right;

	private final List<String> columns;

	private final ExportedViews views;

	/**
	 * Says which figures.
	 * @param kind the kind of file
	 * @param right the operation that shows the same
	 * @param columns what their titles are called
	 * @param views knows of what they tell
	 */
	ViewExport(ExportKind kind, String right, List<String> columns, ExportedViews views) {
		this.kind = kind;
		this.right = right;
		this.columns = columns;
		this.views = views;
	}

	@Override
	public ExportKind kind() {
		return this.kind;
	}

	@Override
	public Wanted want(String action, AddDumpLogTaskRequest request, boolean whole) {
		return new Wanted(this.views.write(action, request, this.right), 0);
	}

	@Override
	public boolean visible(String wanted, boolean whole) {
		return this.views.visible(wanted, this.right);
	}

	@Override
	public List<String> columns() {
		return this.columns;
	}

	@Override
	public ExportPart read(String wanted, long position, int limit, boolean whole, Locale locale) {
		return new ExportPart(rows(this.views.read(wanted), locale), position, true, COMPLETE);
	}

	abstract List<List<String>> rows(View view, Locale locale);

}
