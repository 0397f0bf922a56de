"""Addresses of the library."""

from django.urls import path

from composer.web.library import browsing, putting_up, shelf

app_name = "library"
urlpatterns = [
    path("", browsing.browse, name="browse"),
    path("beside/", browsing.beside, name="beside"),
    path("sample-set/remove/", shelf.remove_samples, name="remove-samples"),
    path("propose/<int:pk>/", putting_up.propose_message, name="propose"),
    path("<int:pk>/", browsing.show_example, name="example"),
    path("<int:pk>/write/", browsing.write_beside, name="write"),
    path("<int:pk>/retire/", shelf.retire, name="retire"),
    path("<int:pk>/put-back/", shelf.put_back, name="put-back"),
    path("<int:pk>/remove/", shelf.remove, name="remove"),
]
