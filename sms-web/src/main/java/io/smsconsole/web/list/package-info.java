/**
 * Long lists, leafed through by key so that the millionth row costs what the first does.
 */
package io.smsconsole.web.list;
