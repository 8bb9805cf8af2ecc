package io.smsconsole.web.console.callback;

/**
 * What receivers get, for people to look at before the first one comes.
 */
final class CallbackSample {

	/** A list of receipts. */
	static final String STATUS = """
			[
			  {
			    "user_receive_time": "2026-03-01 08:05:09",
			    "nationcode": "86",
			    "mobile": "13800138000",
			    "report_status": "SUCCESS",
			    "errmsg": "DELIVRD",
			    "description": "…",
			    "sid": "703258871342338048",
			    "ext": ""
			  }
			]""";

	/** A reply. */
	static final String REPLY = """
			{
			  "extend": "",
			  "mobile": "13800138000",
			  "nationcode": "86",
			  "sign": "…",
			  "text": "TD",
			  "time": 1772323509
			}""";

	private CallbackSample() {
	}

}
