package io.smsconsole.web.api.call;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.api.ApiParameters;
import io.smsconsole.core.wire.api.CommonParameters;
import io.smsconsole.core.wire.tc3.QueryParameters;
import io.smsconsole.core.wire.tc3.SignedMessage;

import org.springframework.http.HttpHeaders;

/**
 * A call as it came in. What it says is not proven. It holds its payload until it is
 * closed.
 */
public final class IncomingCall implements AutoCloseable {

	private final CallForm form;

	private final SignedMessage message;

	private final Payload payload;

	IncomingCall(CallForm form, SignedMessage message, Payload payload) {
		this.form = form;
		this.message = message;
		this.payload = payload;
	}

	/**
	 * What its signature is over.
	 * @return the message
	 */
	public SignedMessage message() {
		return this.message;
	}

	/**
	 * A parameter that all calls have.
	 * @param name such as {@code Action}
	 * @return its value, {@code null} where it is absent or empty
	 * @throws SmsException {@code InvalidParameter} where the query or form can't be read
	 */
	public String common(String name) {
		String value = this.form.isSignedInParameters() ? named().get(name) : header(CommonParameters.header(name));
		return (value != null && value.isEmpty()) ? null : value;
	}

	String header(String name) {
		return this.message.header(name);
	}

	/**
	 * The parameters of the action.
	 * @param type the record that the action takes
	 * @param <T> the record that the action takes
	 * @return the record
	 * @throws SmsException where the payload is not of the API's form, or a parameter is
	 * unknown, missing or of the wrong type
	 */
	public <T> T parameters(Class<T> type) {
		return switch (this.form) {
			case JSON -> ApiParameters.ofJson(this.payload.bytes(), type);
			case QUERY, SIGNED_QUERY, SIGNED_FORM -> ApiParameters.ofNames(own(), type);
			case MULTIPART -> throw Multipart.refusal(header(HttpHeaders.CONTENT_TYPE), this.payload.bytes());
			case OTHER ->
				throw new SmsException(ErrorCode.UNSUPPORTED_PROTOCOL, HttpHeaders.CONTENT_TYPE, "call.content-type");
		};
	}

	/**
	 * What is the same in a call and in its repetition: the payload, or the parameters of
	 * the action where they are in a query or form.
	 */
	byte[] repeated() {
		return switch (this.form) {
			case JSON, MULTIPART, OTHER -> this.payload.bytes();
			case QUERY, SIGNED_QUERY, SIGNED_FORM ->
				QueryParameters.format(new TreeMap<>(own())).getBytes(StandardCharsets.UTF_8);
		};
	}

	private Map<String, String> own() {
		return CommonParameters.without(named());
	}

	private Map<String, String> named() {
		try {
			return this.message.parameters();
		}
		catch (IllegalArgumentException ex) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER, null, "call.parameters");
		}
	}

	@Override
	public void close() {
		this.payload.close();
	}

}
