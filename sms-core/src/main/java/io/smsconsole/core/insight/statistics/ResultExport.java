package io.smsconsole.core.insight.statistics;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.count.Part;
import io.smsconsole.core.insight.export.ExportKind;

import org.springframework.stereotype.Component;

/**
 * Writes into a file why messages did not arrive: a row for each reason.
 */
@Component
class ResultExport extends ViewExport {

	private static final List<String> COLUMNS = List.of("result.state", "result.code", "result.meaning",
			"result.count");

	private final MessageCounts counts;

	ResultExport(MessageCounts counts, ExportedViews views) {
		super(ExportKind.SEND_RESULT, "DescribeSendSMSResult", COLUMNS, views);
		this.counts = counts;
	}

	@Override
	List<List<String>> rows(View view, Locale locale) {
		ResourceBundle words = Texts.of("exports", locale);
		return Failures.of(this.counts.count(view.scope(), view.elapsed(), Part.CODE), locale)
			.stream()
			.map((failure) -> List.of(words.getString("state." + failure.status()), failure.code(),
					failure.description(), Long.toString(failure.count())))
			.toList();
	}

}
