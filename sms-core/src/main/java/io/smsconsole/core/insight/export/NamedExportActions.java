package io.smsconsole.core.insight.export;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.page.Keyset;

import org.springframework.stereotype.Service;

/**
 * Files of one kind each, by the names that policies of the cloud's console have for
 * them.
 */
@Service
public class NamedExportActions {

	private static final String RECORDS = "DescribeSmsRecordFile";

	private static final String RESULTS = "DescribeSmsResultFile";

	private final Exports exports;

	NamedExportActions(Exports exports) {
		this.exports = exports;
	}

	/**
	 * Has messages written into a file, with numbers and texts masked.
	 * @param request which messages
	 * @return the file, to be written in the background
	 */
	@Action(name = RECORDS, access = Access.READ, resource = Resource.APP)
	public AddDumpLogTaskResponse records(DescribeSmsRecordFileRequest request) {
		return new AddDumpLogTaskResponse(Long.toString(this.exports.add(RECORDS, request.export(), false)));
	}

	/**
	 * Has written into a file why messages did not arrive.
	 * @param request of which messages, and when
	 * @return the file, to be written in the background
	 */
	@Action(name = RESULTS, access = Access.READ, resource = Resource.APP)
	public AddDumpLogTaskResponse results(DescribeSmsResultFileRequest request) {
		return new AddDumpLogTaskResponse(Long.toString(this.exports.add(RESULTS, request.export(), false)));
	}

	/**
	 * Tells how far the caller's files of messages are.
	 * @param request which of them
	 * @return the files, newest first
	 */
	@Action(name = "DescribeSendSmsDumpLogTask", access = Access.READ, resource = Resource.OWN)
	public DescribeQueryDumpLogTaskResponse list(DescribeSendSmsDumpLogTaskRequest request) {
		Keyset keyset = Keyset.of(request.cursor(), request.newerCursor(), request.limit());
		Keyset.Part<Export> part = keyset.part(this.exports.list(ExportKind.SEND_RECORD, keyset), Export::id);
		return new DescribeQueryDumpLogTaskResponse(part.rows().stream().map(this.exports::info).toList(),
				part.cursor(), part.newerCursor());
	}

}
