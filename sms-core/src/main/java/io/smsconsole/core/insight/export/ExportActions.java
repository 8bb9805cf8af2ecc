package io.smsconsole.core.insight.export;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.page.Keyset;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be done with files of long lists. Each sees their own.
 */
@Service
public class ExportActions {

	private static final String ADD = "AddDumpLogTask";

	private static final String REVEAL = "RevealDumpLogTask";

	private final Exports exports;

	ExportActions(Exports exports) {
		this.exports = exports;
	}

	/**
	 * Has a list written into a file, with numbers and texts masked.
	 * @param request which list
	 * @return the file, to be written in the background
	 */
	@Action(name = ADD, access = Access.READ, resource = Resource.APP)
	public AddDumpLogTaskResponse add(AddDumpLogTaskRequest request) {
		return new AddDumpLogTaskResponse(Long.toString(this.exports.add(ADD, request, false)));
	}

	/**
	 * Has a list written into a file, with numbers and texts in whole.
	 * @param request which list
	 * @return the file, to be written in the background
	 */
	@Action(name = REVEAL, access = Access.REVEAL, resource = Resource.APP)
	public AddDumpLogTaskResponse reveal(AddDumpLogTaskRequest request) {
		return new AddDumpLogTaskResponse(Long.toString(this.exports.add(REVEAL, request, true)));
	}

	/**
	 * Tells how far the caller's files are.
	 * @param request which of them
	 * @return the files, newest first
	 */
	@Action(name = "DescribeQueryDumpLogTask", access = Access.READ, resource = Resource.OWN)
	public DescribeQueryDumpLogTaskResponse list(DescribeQueryDumpLogTaskRequest request) {
		if (StringUtils.hasText(request.exportId())) {
			return new DescribeQueryDumpLogTaskResponse(
					List.of(this.exports.info(this.exports.own(request.exportId()))), "", "");
		}
		Keyset keyset = Keyset.of(request.cursor(), request.newerCursor(), request.limit());
		Keyset.Part<Export> part = keyset.part(this.exports.list(null, keyset), Export::id);
		return new DescribeQueryDumpLogTaskResponse(part.rows().stream().map(this.exports::info).toList(),
				part.cursor(), part.newerCursor());
	}

	/**
	 * Removes a file, written or not.
	 * @param request which
	 * @return nothing
	 */
	@Action(name = "CancelDumpLogTask", access = Access.WRITE, resource = Resource.OWN)
	public Done cancel(CancelDumpLogTaskRequest request) {
		this.exports.cancel(request.exportId());
		return new Done();
	}

	/**
	 * Lets the caller fetch a file, if they may still see all of it.
	 * @param request which
	 * @return what it is; {@link ExportFiles} has what is in it
	 */
	@Action(name = "DownloadDumpLogTask", access = Access.READ, resource = Resource.OWN, api = false)
	public DownloadDumpLogTaskResponse download(DownloadDumpLogTaskRequest request) {
		return new DownloadDumpLogTaskResponse(this.exports.info(this.exports.readable(request.exportId())));
	}

}
