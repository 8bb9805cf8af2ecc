package io.smsconsole.core.sending.tally;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.smsconsole.core.limits.volume.CountryCount;
import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code tally_delta} and {@code tally_hour}.
 */
@Mapper
interface TallyMapper {

	List<Long> unfolded(int limit);

	void fold(Collection<Long> ids);

	void deleteFolded(Collection<Long> ids);

	List<Counts.StateCount> ofTask(long taskId);

	List<CountryCount> acceptedOfApp(long sdkAppId, Instant since);

	long acceptedUnder(long sdkAppId, String signName, Instant since);

	long internationalSegments(Instant since);

}
