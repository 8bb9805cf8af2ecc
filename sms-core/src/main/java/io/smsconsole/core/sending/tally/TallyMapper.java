package io.smsconsole.core.sending.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.limits.volume.CountryCount;
import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code tally_delta}, {@code tally_hour}, {@code tally_day} and
 * {@code tally_month}.
 */
@Mapper
interface TallyMapper {

	List<Long> unfolded(int limit);

	void fold(Collection<Long> ids);

	List<Instant> hoursOf(Collection<Long> ids);

	void foldDays(Collection<Long> ids, List<HourOfDay> hours);

	void foldMonths(Collection<Long> ids, List<HourOfDay> hours);

	void deleteFolded(Collection<Long> ids);

	String lockZone();

	String shareZone();

	void changeZone(String zone);

	void deleteDays();

	Optional<Instant> nextHour(Instant from);

	void addDay(LocalDate day, Instant from, Instant to);

	Optional<LocalDate> lastMonth();

	List<LocalDate> oddMonths(LocalDate since);

	void deleteMonths();

	void deleteMonth(LocalDate month);

	void addMonth(LocalDate month, LocalDate end);

	List<Counts.StateCount> ofTask(long taskId);

	List<CountryCount> acceptedOfApp(long sdkAppId, Instant since, Instant until);

	long acceptedUnder(long sdkAppId, String signName, Instant since);

	long internationalSegments(Instant since);

}
