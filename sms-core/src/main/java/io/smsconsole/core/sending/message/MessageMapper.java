package io.smsconsole.core.sending.message;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code message}.
 */
@Mapper
interface MessageMapper {

	List<MessageHead> bySubmission(SubmissionRange range);

	List<MessageHead> acceptedBySubmission(SubmissionRange range);

	List<SerialStanding> byUpstreamSerialNo(String serialNumbers, long first);

	MessageHead lastTo(String phone, String signName, long first, long end);

	MessageHead lastToAny(String phone);

	List<Long> submittedBetween(long first, long end, int limit);

	List<SheetRow> sheetRows(long taskId, Collection<MessageState> states, long above, int limit);

	List<MessageHead> lock(String ids);

	List<Standing> lockStates(String ids);

	List<Priced> prices(String ids);

	/**
	 * What a segment of a message costs.
	 */
	record Priced(long id, BigDecimal price) {
	}

	/**
	 * In which row of its task's list a message's number stands.
	 */
	record SheetRow(long id, int sheetRow) {
	}

	/**
	 * Which message the upstream knows by a serial number.
	 */
	record SerialStanding(String upstreamSerialNo, long id, MessageState state) {

		Standing standing() {
			return new Standing(this.id, this.state);
		}

	}

}
