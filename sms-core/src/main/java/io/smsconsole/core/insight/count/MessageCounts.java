package io.smsconsole.core.insight.count;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.smsconsole.core.insight.scope.Grain;
import io.smsconsole.core.insight.scope.Period;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.stereotype.Service;

/**
 * Reads the counts, those that are folded and those that are not yet, in one statement:
 * so an answer is exact, and whole, for the moment at which it was read.
 */
@Service
public class MessageCounts {

	private final CountMapper mapper;

	MessageCounts(CountMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Counts.
	 * @param scope which messages
	 * @param period asked for when
	 * @param parts by what the counts are to be told apart
	 * @return the counts, to be added up further
	 */
	public List<CountRow> count(CountScope scope, Period period, Part... parts) {
		return count(scope, whole(period), false, parts);
	}

	/**
	 * Counts along time.
	 * @param scope which messages
	 * @param period asked for when
	 * @param grain how finely the counts are to be told apart
	 * @param parts by what else
	 * @return the counts, to be added up further: some may be told more finely
	 */
	public List<CountRow> along(CountScope scope, Period period, Grain grain, Part... parts) {
		return count(scope, CountSpan.of(period.from(), period.to(), grain), true, parts);
	}

	/**
	 * Counts the messages of a group send, by code.
	 * @param taskId the group send
	 * @return the counts, to be added up further
	 */
	public List<CountRow> ofTask(long taskId) {
		return this.mapper.ofTask(taskId);
	}

	private List<CountRow> count(CountScope scope, CountSpan span, boolean time, Part... parts) {
		Set<Part> by = Set.of(parts);
		return this.mapper.count(scope, span, time, by.contains(Part.CODE), by.contains(Part.COUNTRY));
	}

	private static CountSpan whole(Period period) {
		return CountSpan.of(period.from(), period.to(), Grain.MONTH);
	}

	/**
	 * Counts accepted messages by their templates and applications.
	 * @param scope which messages
	 * @param period asked for when
	 * @return the counts of templates that have any
	 */
	public List<TemplateCount> accepted(CountScope scope, Period period) {
		return this.mapper.byTemplate(scope, whole(period), MessageState.ACCEPTED);
	}

	/**
	 * Tells with which signs and templates messages were asked for.
	 * @param scope which messages
	 * @param period asked for when
	 * @return signs and templates
	 */
	public Written written(CountScope scope, Period period) {
		List<CountMapper.Written> all = this.mapper.written(scope, whole(period));
		return new Written(
				all.stream()
					.map(CountMapper.Written::signName)
					.filter((name) -> !name.isEmpty())
					.collect(Collectors.toCollection(TreeSet::new)),
				all.stream().map(CountMapper.Written::templateId).collect(Collectors.toCollection(TreeSet::new)));
	}

	/**
	 * Counts the messages of an hour that came into a state with some codes.
	 * @param hour the beginning of the hour
	 * @param state the state
	 * @param codes the codes, not empty
	 * @return the counts of the applications that have any
	 */
	public List<AppCount> byApp(Instant hour, MessageState state, Collection<String> codes) {
		return this.mapper.byApp(hour, state, codes);
	}

	/**
	 * With what messages were asked for.
	 *
	 * @param signs the signs
	 * @param templates the templates
	 */
	public record Written(SortedSet<String> signs, SortedSet<Long> templates) {

	}

}
