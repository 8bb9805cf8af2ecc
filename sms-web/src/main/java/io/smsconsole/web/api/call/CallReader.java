package io.smsconsole.web.api.call;

import java.io.IOException;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.tc3.SignedMessage;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Takes calls in.
 */
@Component
public class CallReader {

	private final Payloads payloads;

	CallReader(Payloads payloads) {
		this.payloads = payloads;
	}

	/**
	 * Reads a call.
	 * @param request the request
	 * @return the call, to be closed
	 * @throws SmsException {@code UnsupportedProtocol} where the method is none of the
	 * API's, {@code RequestSizeLimitExceeded} where it is too long,
	 * {@code InvalidRequest} where it does not arrive whole
	 */
	public IncomingCall read(HttpServletRequest request) {
		CallForm form = CallForm.of(request);
		Payload payload = payload(request, form);
		SignedMessage message = new SignedMessage(request.getMethod(), request.getRequestURI(),
				request.getQueryString(), request::getHeader, payload.bytes(), request.isSecure());
		return new IncomingCall(form, message, payload);
	}

	private Payload payload(HttpServletRequest request, CallForm form) {
		try {
			return this.payloads.read(request, form.largestPayload());
		}
		catch (IOException ex) {
			throw new SmsException(ErrorCode.INVALID_REQUEST, null, "call.incomplete");
		}
	}

}
