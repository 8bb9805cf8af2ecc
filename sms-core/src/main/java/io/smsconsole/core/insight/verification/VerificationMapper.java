package io.smsconsole.core.insight.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

/**
 * Counts the messages, and reads what was counted before and what came out.
 */
@Mapper
interface VerificationMapper {

	Long oldest();

	Optional<Long> keptFrom();

	String zone();

	List<MessageGroup> messages(DayRange range);

	List<CountGroup> counts(DayRange range);

	List<CountGroup> oddDays(DayRange range);

	List<CountGroup> oddMonths(LocalDate month, LocalDate end);

	StoredCheck find();

	int begin(Instant now, Instant abandoned);

	void advance(Instant now, int days, int total);

	void end(Instant now, long messages, long differenceCount, String differences);

	void breakOff();

}
