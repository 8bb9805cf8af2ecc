/**
 * What the API answers, whatever happens.
 */
package io.smsconsole.web.api.answer;
