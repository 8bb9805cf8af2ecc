package io.smsconsole.auth.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

/**
 * Leafs through the log.
 */
@Service
public class AuditHistory {

	/** So many are handed out at once. */
	static final int PORTION = 1000;

	private final AuditMapper mapper;

	private final AuditFilters filters;

	AuditHistory(AuditMapper mapper, AuditFilters filters) {
		this.mapper = mapper;
		this.filters = filters;
	}

	/**
	 * Goes through all entries that somebody may take away, newest first, without holding
	 * more than a portion of them.
	 * @param request which of them; its limit does not count
	 * @param taker takes each
	 */
	public void forEach(ExportAuditLogRequest request, Consumer<AuditLogInfo> taker) {
		ExportAuditLogRequest next = request;
		while (next != null) {
			DescribeAuditLogListResponse portion = list(next.list(), PORTION);
			portion.auditLogSet().forEach(taker);
			next = portion.cursor().isEmpty() ? null : next.after(portion.cursor());
		}
	}

	DescribeAuditLogListResponse list(DescribeAuditLogListRequest request, int limit) {
		AuditFilter filter = this.filters.of(request);
		List<AuditRow> found = this.mapper.list(filter, limit + 1);
		boolean more = found.size() > limit;
		List<AuditRow> rows = new ArrayList<>(more ? found.subList(0, limit) : found);
		boolean backwards = !filter.newestFirst();
		if (backwards) {
			Collections.reverse(rows);
		}
		boolean older = !rows.isEmpty() && (backwards || more);
		boolean newer = !rows.isEmpty() && (backwards ? more : request.cursor() != null);
		return new DescribeAuditLogListResponse(rows.stream().map(AuditLogInfo::of).toList(),
				older ? Long.toString(rows.get(rows.size() - 1).id()) : "",
				newer ? Long.toString(rows.get(0).id()) : "");
	}

	Optional<AuditRow> find(long id) {
		return this.mapper.find(id);
	}

}
