package io.smsconsole.web.api.call;

import java.io.IOException;
import java.util.Arrays;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class PayloadsTests {

	private static final int LIMIT = 1 << 20;

	private final Payloads payloads = new Payloads(2 * LIMIT);

	@ParameterizedTest
	@CsvSource({ "0, true", "1, true", "65535, false", "65536, true", "65537, false", "1048576, true",
			"1048576, false" })
	void areReadWholeUpToTheLimit(int length, boolean told) throws IOException {
		byte[] content = content(length);
		try (Payload payload = this.payloads.read(request(content, told), LIMIT)) {
			assertThat(payload.bytes()).isEqualTo(content);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void areRefusedBeyondIt(boolean told) {
		Refusals.assertRefused(ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED, null,
				() -> this.payloads.read(request(content(LIMIT + 1), told), LIMIT));
	}

	@Test
	void areNotReadWhereTheirLengthIsToldAndTooLarge() {
		MockHttpServletRequest request = new MockHttpServletRequest() {

			@Override
			public long getContentLengthLong() {
				return Long.MAX_VALUE;
			}

			@Override
			public jakarta.servlet.ServletInputStream getInputStream() {
				throw new AssertionError("read");
			}

		};
		Refusals.assertRefused(ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED, null, () -> this.payloads.read(request, LIMIT));
	}

	@Test
	void areNotLookedAtWhereThereMayBeNone() throws IOException {
		assertThat(this.payloads.read(request(content(10), true), 0).bytes()).isEmpty();
	}

	@Test
	void takeTheirShareOfTheMemoryUntilTheyAreClosed() throws IOException {
		for (int i = 0; i < 5; i++) {
			try (Payload first = this.payloads.read(request(content(LIMIT), true), LIMIT);
					Payload second = this.payloads.read(request(content(LIMIT), false), LIMIT)) {
				assertThat(first.bytes()).hasSameSizeAs(second.bytes());
			}
			Refusals.assertRefused(ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED, null,
					() -> this.payloads.read(request(content(LIMIT + 1), false), LIMIT));
		}
	}

	private static byte[] content(int length) {
		byte[] content = new byte[length];
		Arrays.fill(content, (byte) 'x');
		return content;
	}

	private static MockHttpServletRequest request(byte[] content, boolean told) {
		MockHttpServletRequest request = new MockHttpServletRequest() {

			@Override
			public long getContentLengthLong() {
				return told ? super.getContentLengthLong() : -1;
			}

		};
		request.setContent(content);
		return request;
	}

}
