package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.io.InputStream;

import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/**
 * An HTTP answer, whole.
 *
 * @param status the HTTP status
 * @param body the bytes, at most {@link #MAXIMUM_BYTES}
 */
record HttpAnswer(int status, byte[] body) {

	/**
	 * How much of an answer is read; the largest that an action makes is a tenth of it.
	 */
	static final int MAXIMUM_BYTES = 4 * 1024 * 1024;

	static HttpAnswer read(ClassicHttpResponse response, Cancellable request) throws IOException {
		HttpEntity entity = response.getEntity();
		return new HttpAnswer(response.getCode(), (entity != null) ? read(entity, request) : new byte[0]);
	}

	private static byte[] read(HttpEntity entity, Cancellable request) throws IOException {
		long length = entity.getContentLength();
		InputStream content = entity.getContent();
		if (length >= 0 && length <= MAXIMUM_BYTES) {
			byte[] body = new byte[(int) length];
			content.readNBytes(body, 0, body.length);
			return body;
		}
		byte[] body = (length < 0) ? content.readNBytes(MAXIMUM_BYTES) : new byte[0];
		if (length > MAXIMUM_BYTES || content.read() >= 0) {
			// closing the stream alone would read the rest, however long it is
			request.cancel();
			throw new IOException("The answer is longer than " + MAXIMUM_BYTES + " bytes");
		}
		return body;
	}

	@Override
	public String toString() {
		return "HttpAnswer[" + this.status + ", " + this.body.length + " bytes]";
	}

}
