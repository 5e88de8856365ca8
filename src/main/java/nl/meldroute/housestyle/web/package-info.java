/** The page of the house style, and the style sheet that comes of it. */
@NullMarked
package nl.meldroute.housestyle.web;

import org.jspecify.annotations.NullMarked;
