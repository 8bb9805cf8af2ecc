package io.smsconsole.core.insight.statistics;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.count.Part;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportKind;
import io.smsconsole.core.insight.export.ExportPart;
import io.smsconsole.core.insight.export.ExportSource;

import org.springframework.stereotype.Component;

/**
 * Writes into a file why messages did not arrive: a row for each reason.
 */
@Component
class ResultExport implements ExportSource {

	private static final String FAILURES = "DescribeSendSMSResult";

	private static final String[] COLUMNS = { "state", "code", "meaning", "count" };

	private static final int COMPLETE = 100;

	private final MessageCounts counts;

	private final ExportedViews views;

	ResultExport(MessageCounts counts, ExportedViews views) {
		this.counts = counts;
		this.views = views;
	}

	@Override
	public ExportKind kind() {
		return ExportKind.SEND_RESULT;
	}

	@Override
	public Wanted want(String action, AddDumpLogTaskRequest request, boolean whole) {
		return new Wanted(this.views.write(action, request, FAILURES), 0);
	}

	@Override
	public boolean visible(String wanted, boolean whole) {
		return this.views.visible(wanted, FAILURES);
	}

	@Override
	public List<String> titles(Locale locale) {
		ResourceBundle words = Texts.of("exports", locale);
		return Stream.of(COLUMNS).map((column) -> words.getString("result." + column)).toList();
	}

	/** So few rows that they are read at once. */
	@Override
	public ExportPart read(String wanted, long position, int limit, boolean whole, Locale locale) {
		View view = this.views.read(wanted);
		ResourceBundle words = Texts.of("exports", locale);
		List<List<String>> rows = Failures.of(this.counts.count(view.scope(), view.elapsed(), Part.CODE), locale)
			.stream()
			.map((failure) -> List.of(words.getString("state." + failure.status()), failure.code(),
					failure.description(), Long.toString(failure.count())))
			.toList();
		return new ExportPart(rows, position, true, COMPLETE);
	}

}
