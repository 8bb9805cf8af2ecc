package io.smsconsole.core.sending.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code submission}.
 */
@Mapper
interface SubmissionMapper {

	List<Claimable> claimable(long lane, Instant now, int limit);

	void claim(Collection<Long> ids, String node, Instant now, Instant leaseUntil);

	List<Submission> byIds(Collection<Long> ids);

	List<Submission> lock(Collection<Long> ids);

	void release(Collection<Submission> claimed, Instant notBefore);

	void doubt(Collection<Submission> claimed);

	void doubtExpired(Collection<Long> ids);

	List<Long> expired(Instant now, int limit);

	List<Submission> doubtful(Instant checkedBefore, int limit);

	void checked(Collection<Long> ids, Instant now);

	List<Long> cancellable(long lane, int limit);

	void delete(Collection<Long> ids);

	void park(Collection<Submission> claimed, long lane, Instant now);

	List<Long> parkedLanes();

	int unpark(long lane, long to, int limit);

	boolean any(long lane);

	int count(long lane, int most);

}
