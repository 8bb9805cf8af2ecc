package io.smsconsole.core.insight.count;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.smsconsole.core.sending.message.MessageState;
import org.apache.ibatis.annotations.Mapper;

/**
 * Reads the tables {@code tally_delta}, {@code tally_hour}, {@code tally_day} and
 * {@code tally_month}.
 */
@Mapper
interface CountMapper {

	List<CountRow> count(CountScope scope, CountSpan span, boolean time, boolean code, boolean country);

	List<CountRow> ofTask(long taskId);

	List<Written> written(CountScope scope, CountSpan span);

	List<TemplateCount> byTemplate(CountScope scope, CountSpan span, MessageState state);

	List<AppCount> byApp(Instant hour, MessageState state, Collection<String> codes);

	/**
	 * With what was written.
	 *
	 * @param signName the sign, or an empty string
	 * @param templateId the template
	 */
	record Written(String signName, long templateId) {

	}

}
